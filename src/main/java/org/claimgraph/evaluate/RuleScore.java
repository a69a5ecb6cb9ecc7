package org.claimgraph.evaluate;

/**
 * How often a rule was right. Of a rule only precision is measured: what it should have found alone
 * is not marked anywhere.
 *
 * @param rule id of the rule
 * @param version the version that ran
 * @param found how many claims it found
 * @param right how many of them were right
 */
public record RuleScore(String rule, String version, int found, int right) {

  /** The share of the found ones that were right; 0 if nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }
}
