package org.claimgraph.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What produced a claim: a reading by hand, or a rule.
 *
 * @param rule id of the rule; empty for readings
 * @param version version of the reading or the rule
 * @param review what a person has said of the claim
 * @param confidence how often the rule is right, between 0 and 1, as measured; empty for readings,
 *     and for rules that have not been measured
 */
public record Origin(
    Optional<String> rule, String version, Review review, Optional<BigDecimal> confidence) {

  /** A person has read the claim. */
  public static Origin reading(String version) {
    return new Origin(Optional.empty(), version, Review.ACCEPTED, Optional.empty());
  }

  /** A rule has found the claim, and nobody has looked at it yet. */
  public static Origin rule(String rule, String version) {
    return new Origin(Optional.of(rule), version, Review.PROPOSED, Optional.empty());
  }

  /** The same, with what has been measured of the rule. */
  public Origin measured(Optional<BigDecimal> precision) {
    return new Origin(rule, version, review, precision);
  }
}
