package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.VerbGroup.Shape;
import org.claimgraph.lexicon.Frame;

/** A subject, a verb of saying and a clause without “that”. */
final class BareClause extends VerbRule {
  @Override
  public String id() {
    return "bare-clause";
  }

  @Override
  public String description() {
    return "A subject, a verb of saying and a clause without “that”.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("[The mayor] {said} <taxes would rise>."),
        Example.noMatch("The mayor said little."));
  }

  @Override
  boolean accepts(SpeechVerb verb, Complement complement) {
    return verb.group().shape() != Shape.PARTICIPLE && complement.frame() == Frame.BARE;
  }
}
