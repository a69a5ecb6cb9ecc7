package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.VerbGroup.Shape;
import org.claimgraph.lexicon.Frame;

/** A subject, a verb of saying and a clause with “that”. */
final class ThatClause extends VerbRule {
  @Override
  public String id() {
    return "that-clause";
  }

  @Override
  public String description() {
    return "A subject, a verb of saying and a clause with “that”.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("[The mayor] {said} <that taxes would rise>."),
        Example.noMatch("The mayor said that."));
  }

  @Override
  boolean accepts(SpeechVerb verb, Complement complement) {
    return verb.group().shape() != Shape.PARTICIPLE
        && (complement.frame() == Frame.THAT || complement.frame() == Frame.TO_NP_THAT);
  }
}
