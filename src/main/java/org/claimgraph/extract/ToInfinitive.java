package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.VerbGroup.Shape;
import org.claimgraph.lexicon.Frame;

/** A subject, a verb and what is promised, asked or threatened. */
final class ToInfinitive extends VerbRule {
  @Override
  public String id() {
    return "to-infinitive";
  }

  @Override
  public String description() {
    return "A subject, a verb and what is promised, asked or threatened.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("[The mayor] {vowed} <to cut taxes>."),
        Example.noMatch("The mayor came to cut the ribbon."));
  }

  @Override
  boolean accepts(SpeechVerb verb, Complement complement) {
    return verb.group().shape() != Shape.PARTICIPLE
        && (complement.frame() == Frame.TO || complement.frame() == Frame.NP_TO);
  }
}
