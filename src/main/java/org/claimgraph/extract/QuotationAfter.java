package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.VerbGroup.Shape;
import org.claimgraph.lexicon.Frame;

/** A subject, a verb of saying and a quotation. */
final class QuotationAfter extends VerbRule {
  @Override
  public String id() {
    return "quotation-after";
  }

  @Override
  public String description() {
    return "A subject, a verb of saying and a quotation.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("[The mayor] {said}, <“Taxes will rise.”>"),
        Example.noMatch("The mayor cleaned “Market Hall.”"));
  }

  @Override
  boolean accepts(SpeechVerb verb, Complement complement) {
    return verb.group().shape() != Shape.PARTICIPLE && complement.frame() == Frame.QUOTE;
  }
}
