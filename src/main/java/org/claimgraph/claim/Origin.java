package org.claimgraph.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What produced a claim.
 *
 * @param version version of the reading or the rule
 * @param review what a person has said of the claim
 * @param confidence how often the rule is right, between 0 and 1; empty for readings
 */
public record Origin(String version, Review review, Optional<BigDecimal> confidence) {}
