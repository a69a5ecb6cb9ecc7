package org.claimgraph.content;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Quantity;

/**
 * A quantity and where it stands.
 *
 * @param first index of the first token: of the words of bounds, if there are any
 * @param last index of the last token: of the noun that is counted, if there is one
 * @param quantity what it says
 */
record Figure(int first, int last, Quantity quantity) {

  boolean isLowerBound() {
    return quantity.min().isPresent() && quantity.max().isEmpty();
  }

  boolean isUpperBound() {
    return quantity.min().isEmpty() && quantity.max().isPresent();
  }

  /** A lower bound and the upper one that follows it as one range of the same things. */
  Figure with(Figure upper) {
    Optional<BigDecimal> max = upper.quantity.max();
    Optional<String> unit = quantity.unit().or(upper.quantity::unit);
    Optional<Actor> of = quantity.countOf().or(upper.quantity::countOf);
    boolean approximate = quantity.approximate() || upper.quantity.approximate();
    return new Figure(first, upper.last, new Quantity(quantity.min(), max, approximate, unit, of));
  }
}
