package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.VerbGroup.Shape;
import org.claimgraph.lexicon.Frame;

/** A subject, a verb of telling, who is told, and a clause. */
final class ToldThat extends VerbRule {
  @Override
  public String id() {
    return "told-that";
  }

  @Override
  public String description() {
    return "A subject, a verb of telling, who is told, and a clause.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("[The mayor] {told} reporters <that taxes would rise>."),
        Example.noMatch("The mayor told reporters."));
  }

  @Override
  boolean accepts(SpeechVerb verb, Complement complement) {
    return verb.group().shape() != Shape.PARTICIPLE && complement.frame() == Frame.NP_THAT;
  }
}
