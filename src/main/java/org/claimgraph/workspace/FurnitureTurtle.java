package org.claimgraph.workspace;

import java.util.Optional;
import org.claimgraph.claim.Furniture;
import org.claimgraph.text.Span;

/** A stretch of furniture as a reading writes it: the inverse of {@link FurnitureFields}. */
final class FurnitureTurtle {
  private final Quotes quotes;

  FurnitureTurtle(Quotes quotes) {
    this.quotes = quotes;
  }

  /** The statement; a comment where the text has no words that tell the stretch from others. */
  String of(Furniture stretch) {
    Span span = stretch.evidence().span();
    String kind = "rdfs:comment " + ClaimTurtle.literal(stretch.kind());
    Optional<String> from = quotes.beginning(span);
    Optional<String> to = quotes.end(span);
    if (from.isEmpty() || to.isEmpty()) {
      return "# [] a cg:Furniture ; %s . # its words stand in the text more than once: %s"
          .formatted(kind, ClaimTurtle.literal(stretch.evidence().words()));
    }
    boolean whole = from.get().equals(stretch.evidence().words());
    return "[] a cg:Furniture ; cg:from %s ;%s %s ."
        .formatted(
            ClaimTurtle.literal(from.get()),
            whole ? "" : " cg:to " + ClaimTurtle.literal(to.get()) + " ;",
            kind);
  }
}
