package org.claimgraph.claim;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure with its bounds. Exact when both bounds are equal; "at least" has only the lower one,
 * "up to" only the upper one.
 *
 * @param min lower bound
 * @param max upper bound
 * @param approximate whether the words say "about", "nearly" or the like
 * @param unit what is counted, in a word or two
 * @param countOf the population that is counted, when it is an actor we know
 */
public record Quantity(
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    boolean approximate,
    Optional<String> unit,
    Optional<Actor> countOf) {

  /** How far "about" reaches: one tenth below the lower bound and above the upper one. */
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  /**
   * Whether one figure can satisfy both. A missing bound is no bound; an approximate figure is
   * taken one tenth wider on each side, so that "about 10,000" does not contradict 10,500. The
   * tenth is our own convention.
   */
  public boolean overlaps(Quantity other) {
    return notAbove(lowest(), other.highest()) && notAbove(other.lowest(), highest());
  }

  private static boolean notAbove(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    return low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0;
  }

  /** The least that the figure can mean; none where it has no lower bound. */
  public Optional<BigDecimal> lowest() {
    return approximate ? min.map(m -> m.subtract(m.abs().multiply(ABOUT))) : min;
  }

  /** The most that the figure can mean; none where it has no upper bound. */
  public Optional<BigDecimal> highest() {
    return approximate ? max.map(m -> m.add(m.abs().multiply(ABOUT))) : max;
  }

  /** The figure in words: "about 1,500", "1,500 to 10,000", "up to 12,000". */
  public String label() {
    return inWords("about ", " to ", "up to ", "at least ", "#,##0");
  }

  /** The figure as part of an IRI: "about-1500", "1500-10000", "up-to-12000". */
  public String slug() {
    return inWords("about-", "-", "up-to-", "at-least-", "0");
  }

  private String inWords(String about, String to, String upTo, String atLeast, String pattern) {
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(Integer.MAX_VALUE);
    String low = min.map(format::format).orElse("");
    String high = max.map(format::format).orElse("");
    String prefix = approximate ? about : "";
    if (min.isEmpty()) {
      return upTo + prefix + high;
    }
    if (max.isEmpty()) {
      return atLeast + prefix + low;
    }
    return prefix + (min.get().compareTo(max.get()) == 0 ? low : low + to + high);
  }
}
