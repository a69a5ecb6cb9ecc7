package org.claimgraph.workspace;

import java.util.List;
import java.util.Optional;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Furniture;
import org.claimgraph.graph.Cg;
import org.claimgraph.text.Span;

/** Reads a stretch of furniture: its first words, its last words, and what it is. */
final class FurnitureFields {
  private FurnitureFields() {}

  static Optional<Furniture> read(Entry entry, Locator locator, List<Finding> findings) {
    Fields fields = new Fields(entry, findings);
    Optional<Evidence> from = fields.one(Cg.FROM, s -> locator.only(s, Optional.empty()));
    Optional<Evidence> to = fields.one(Cg.TO, s -> locator.only(s, Optional.empty()));
    String kind = fields.one(RDFS.comment.asNode(), fields::text).orElse("furniture");
    fields.refuseOthers("furniture");
    if (from.isEmpty()) {
      if (entry.all(Cg.FROM).isEmpty()) {
        findings.add(
            new Finding(
                entry.place(), "bad-value", "Furniture has no cg:from; expected its first words."));
      }
      return Optional.empty();
    }
    Span first = from.get().span();
    Span last = to.map(Evidence::span).orElse(first);
    if (last.end() < first.end()) {
      findings.add(
          new Finding(
              entry.place(), "bad-value", "cg:to ends before cg:from; expected it to follow."));
      return Optional.empty();
    }
    Span whole = new Span(first.start(), last.end());
    return Optional.of(new Furniture(new Evidence(from.get().article(), whole), kind));
  }
}
