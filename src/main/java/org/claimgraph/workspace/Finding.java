package org.claimgraph.workspace;

import java.util.Comparator;

/**
 * Something wrong in a workspace.
 *
 * @param place where
 * @param rule which rule is broken; a heading in {@code docs/checks.md}
 * @param says what is wrong, and what would be right
 */
public record Finding(Place place, String rule, String says) implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::says);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column: rule: what, and what would be right}, on one line. */
  @Override
  public String toString() {
    return place + ": " + rule + ": " + says.replaceAll("\\s+", " ");
  }
}
