package org.claimgraph.publish;

import java.nio.charset.StandardCharsets;

/** What is looked at before a query is parsed: its length, and how deep its brackets go. */
final class QueryText {
  /** Deeper nesting than any person writes; the parser calls itself once or more a level. */
  static final int DEEPEST = 64;

  private QueryText() {}

  /**
   * Passes a text that the parser may be given.
   *
   * @param limit the most UTF-8 bytes
   * @throws Refusal 413 when it is too long, 400 when it nests too deep
   */
  static void check(String text, int limit) {
    if (text.getBytes(StandardCharsets.UTF_8).length > limit) {
      throw tooLong(limit);
    }
    if (depth(text) > DEEPEST) {
      throw tooDeep();
    }
  }

  static Refusal tooLong(int limit) {
    return Refusal.of(
        413, "query-too-long", "A query may have up to " + limit + " bytes; this one has more.");
  }

  static Refusal tooDeep() {
    return Refusal.of(
        400,
        "query-too-deep",
        "Brackets may be nested " + DEEPEST + " deep; this query nests them deeper.");
  }

  /**
   * The deepest nesting of brackets. Brackets inside literals, IRIs and comments count too: for
   * them the limit is a little strict, but nobody can hide a bracket from it.
   */
  private static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '[', '{' -> deepest = Math.max(deepest, ++depth);
        case ')', ']', '}' -> depth = Math.max(0, depth - 1);
        default -> {}
      }
    }
    return deepest;
  }
}
