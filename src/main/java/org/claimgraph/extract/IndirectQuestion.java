package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.VerbGroup.Shape;
import org.claimgraph.lexicon.Frame;

/** A subject, a verb of asking or saying and an indirect question. */
final class IndirectQuestion extends VerbRule {
  @Override
  public String id() {
    return "indirect-question";
  }

  @Override
  public String description() {
    return "A subject, a verb of asking or saying and an indirect question.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("[The mayor] {asked} <whether taxes would rise>."),
        Example.noMatch("The mayor left when taxes rose."));
  }

  @Override
  boolean accepts(SpeechVerb verb, Complement complement) {
    return verb.group().shape() != Shape.PARTICIPLE && complement.frame() == Frame.WH;
  }
}
