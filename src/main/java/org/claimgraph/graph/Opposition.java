package org.claimgraph.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimgraph.claim.Answer;
import org.claimgraph.claim.Quantity;
import org.claimgraph.graph.Comparison.Stand;

/**
 * Two answers to one question that exclude each other.
 *
 * <p>They disagree if each has a claim that does more than call it possible: "it may be so" and "it
 * may not be so" can both be said. The first such claim on each side speaks for it; a claim does
 * not disagree with itself.
 *
 * @param one the answer whose slug comes first
 * @param left the claim that speaks for it
 * @param other the answer whose slug comes second
 * @param right the claim that speaks for that one
 */
record Opposition(Stand one, Taking left, Stand other, Taking right) {

  /**
   * To how many figures above it and below it a figure is held: the nearest of those that it
   * excludes. A thousand figures would make half a million pairs; so the graph grows with the
   * claims, every figure that is contradicted has its disagreement, and the pairs that are further
   * apart are told by their bounds. Up to {@code NEAREST + 1} figures, every pair is there.
   */
  static final int NEAREST = 16;

  /** Those among the answers to one question, in the order of their slugs. */
  static Collection<Opposition> among(Collection<Stand> stands) {
    List<Stand> firm = stands.stream().filter(stand -> !stand.firm().isEmpty()).toList();
    NavigableMap<BigDecimal, List<Stand>> byLowest = figures(firm, Quantity::lowest);
    NavigableMap<BigDecimal, List<Stand>> byHighest = figures(firm, Quantity::highest);
    SortedMap<String, Opposition> found = new TreeMap<>();
    for (Stand stand : firm) {
      Stream<Stand> opposed =
          stand.position().answer() instanceof Answer.Figure figure
              ? Stream.concat(
                  figure.quantity().highest().stream()
                      .flatMap(most -> nearest(byLowest.tailMap(most, false))),
                  figure.quantity().lowest().stream()
                      .flatMap(least -> nearest(byHighest.headMap(least, false).descendingMap())))
              : firm.stream().filter(other -> excludes(stand, other));
      opposed.flatMap(other -> between(stand, other)).forEach(o -> found.put(o.key(), o));
    }
    return found.values();
  }

  /** Figures by a bound; one without it excludes nothing on that side. */
  private static NavigableMap<BigDecimal, List<Stand>> figures(
      List<Stand> stands, Function<Quantity, Optional<BigDecimal>> bound) {
    NavigableMap<BigDecimal, List<Stand>> figures = new TreeMap<>();
    for (Stand stand : stands) {
      if (stand.position().answer() instanceof Answer.Figure figure) {
        bound
            .apply(figure.quantity())
            .ifPresent(at -> figures.computeIfAbsent(at, b -> new ArrayList<>()).add(stand));
      }
    }
    return figures;
  }

  private static Stream<Stand> nearest(SortedMap<BigDecimal, List<Stand>> beyond) {
    return beyond.values().stream().flatMap(List::stream).limit(NEAREST);
  }

  private static boolean excludes(Stand stand, Stand other) {
    return stand.position().answer().excludes(other.position().answer());
  }

  private static Stream<Opposition> between(Stand stand, Stand another) {
    boolean inOrder = stand.slug().compareTo(another.slug()) < 0;
    Stand one = inOrder ? stand : another;
    Stand other = inOrder ? another : stand;
    for (Taking left : one.firm()) {
      for (Taking right : other.firm()) {
        if (!left.claim().equals(right.claim())) {
          return Stream.of(new Opposition(one, left, other, right));
        }
      }
    }
    return Stream.empty();
  }

  private String key() {
    return one.slug() + " " + other.slug();
  }
}
