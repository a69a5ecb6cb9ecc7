package org.claimgraph.publish.page;

/**
 * A claim of an article that is shown with its text.
 *
 * @param number its number in the order of the text
 * @param name what its anchors on the page end in
 * @param card the claim
 */
public record NumberedClaim(int number, String name, ClaimCard card) {}
