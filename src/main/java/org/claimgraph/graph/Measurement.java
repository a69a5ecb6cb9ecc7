package org.claimgraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often a rule was right.
 *
 * @param rule id of the rule
 * @param version the version of it that was measured
 * @param corpus name of the marked texts on which it was measured
 * @param found how many claims it found there
 * @param precision the share of them that were right, between 0 and 1, to two decimals
 */
public record Measurement(
    String rule, String version, String corpus, int found, BigDecimal precision) {

  /**
   * The measurement of a rule of whose {@code found} claims {@code right} were right.
   *
   * @throws ArithmeticException if nothing was found: then there is nothing to measure
   */
  public static Measurement of(String rule, String version, String corpus, int found, int right) {
    BigDecimal precision =
        BigDecimal.valueOf(right).divide(BigDecimal.valueOf(found), 2, RoundingMode.HALF_EVEN);
    return new Measurement(rule, version, corpus, found, precision);
  }
}
