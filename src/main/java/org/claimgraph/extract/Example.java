package org.claimgraph.extract;

/**
 * A documented example of a rule.
 *
 * @param text a sentence. In one that must match, the words of the source stand in square brackets,
 *     the cue in braces and the content in angle brackets: {@code [The mayor] {said} <that taxes
 *     would rise>.} One that must not match has no marks.
 * @param matches whether the rule must find just what is marked, or nothing
 */
public record Example(String text, boolean matches) {

  /** A sentence in which the rule finds what is marked. */
  public static Example match(String marked) {
    return new Example(marked, true);
  }

  /** A sentence in which the rule finds nothing. */
  public static Example noMatch(String plain) {
    return new Example(plain, false);
  }
}
