package org.claimgraph.claim;

/**
 * A stretch of a stored text that is not the article. No claim is read from it.
 *
 * @param evidence where it stands
 * @param kind what it is: biography, licence line, reader comment, …
 */
public record Furniture(Evidence evidence, String kind) {}
