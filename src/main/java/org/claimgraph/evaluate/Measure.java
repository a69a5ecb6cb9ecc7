package org.claimgraph.evaluate;

/**
 * Something that was measured.
 *
 * @param name what was counted as right, such as {@code span-exact}
 * @param of of what, such as {@code source}
 * @param score the result
 */
public record Measure(String name, String of, Score score) {}
