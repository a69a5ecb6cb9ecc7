package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.VerbGroup.Shape;

/** A participle of saying that continues a sentence. */
final class Participle extends VerbRule {
  @Override
  public String id() {
    return "participle";
  }

  @Override
  public String description() {
    return "A participle of saying that continues a sentence.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("[The mayor] left, {adding} <that taxes would rise>."),
        Example.noMatch("The mayor left, singing."));
  }

  @Override
  boolean accepts(SpeechVerb verb, Complement complement) {
    return verb.group().shape() == Shape.PARTICIPLE;
  }
}
