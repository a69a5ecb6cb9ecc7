package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.VerbGroup.Shape;
import org.claimgraph.lexicon.Frame;

/** A subject, a verb of describing and what something is described as. */
final class AsFrame extends VerbRule {
  @Override
  public String id() {
    return "as-frame";
  }

  @Override
  public String description() {
    return "A subject, a verb of describing and what something is described as.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("[The mayor] {described} <the tax as unfair>."),
        Example.noMatch("The mayor worked as a teacher."));
  }

  @Override
  boolean accepts(SpeechVerb verb, Complement complement) {
    return verb.group().shape() != Shape.PARTICIPLE && complement.frame() == Frame.AS;
  }
}
