package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.VerbGroup.Shape;
import org.claimgraph.lexicon.Frame;

/** A subject, a verb of saying or judging and its object. */
final class ObjectContent extends VerbRule {
  @Override
  public String id() {
    return "object";
  }

  @Override
  public String description() {
    return "A subject, a verb of saying or judging and its object.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("[The mayor] {denied} <the allegations>."),
        Example.noMatch("The mayor opened the hall."));
  }

  @Override
  boolean accepts(SpeechVerb verb, Complement complement) {
    return verb.group().shape() != Shape.PARTICIPLE
        && (complement.frame() == Frame.NP
            || complement.frame() == Frame.NP_FOR
            || complement.frame() == Frame.NP_NP
            || complement.frame() == Frame.ING);
  }
}
