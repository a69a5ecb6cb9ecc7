package org.claimgraph.workspace;

/**
 * Why what a person decided cannot be so.
 *
 * @param field what is wrong: {@code claimant}, {@code quote}, and so on
 * @param says what is wrong with it, and what would be right: one sentence
 */
public record Fault(String field, String says) {}
