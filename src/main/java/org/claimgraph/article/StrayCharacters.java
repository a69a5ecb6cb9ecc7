package org.claimgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Characters that belong to no text: controls other than tab, line and page ends, U+FFFE, U+FFFF
 * and halves of surrogate pairs. A few are accidents and are replaced, one for one, so that all
 * offsets stay; many mean that the file is no text at all. Bidirectional controls and zero-width
 * characters do belong to texts and stay, because quotations must match.
 */
final class StrayCharacters {
  private static final int TOLERATED = 10;
  private static final int TOLERATED_PER_HUNDRED = 1;
  private static final char REPLACEMENT = '\uFFFD';

  private StrayCharacters() {}

  /**
   * {@code decoded} with its stray characters replaced by U+FFFD, and a warning that says where.
   *
   * @throws RefusedArticle with {@code binary} if there are more than 10, or more than 1 %
   */
  static DecodedText replace(DecodedText decoded) throws RefusedArticle {
    String text = decoded.text();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < text.length() && found.size() <= TOLERATED; i++) {
      if (isStray(text, i)) {
        found.add(i);
      }
    }
    if (found.isEmpty()) {
      return decoded;
    }
    if (found.size() > TOLERATED || found.size() * 100 > text.length() * TOLERATED_PER_HUNDRED) {
      throw new RefusedArticle(
          RefusalCode.BINARY,
          "Too many characters belong to no text (the first, U+%04X, is character %s); expected a text."
              .formatted((int) text.charAt(found.get(0)), text.codePointCount(0, found.get(0))));
    }
    char[] clean = text.toCharArray();
    found.forEach(i -> clean[i] = REPLACEMENT);
    return decoded.with(new String(clean), List.of(warning(text, found)));
  }

  /** {@code text} with each stray character replaced; for the few words of metadata. */
  static String replaceAll(String text) {
    char[] clean = text.toCharArray();
    for (int i = 0; i < clean.length; i++) {
      if (isStray(text, i)) {
        clean[i] = REPLACEMENT;
      }
    }
    return new String(clean);
  }

  private static Warning warning(String text, List<Integer> found) {
    return new Warning(
        WarningCode.CHARACTERS_REPLACED,
        "Characters that belong to no text were replaced by U+FFFD: %s."
            .formatted(
                found.stream()
                    .map(
                        i ->
                            "U+%04X at character %s"
                                .formatted((int) text.charAt(i), text.codePointCount(0, i)))
                    .collect(Collectors.joining(", "))));
  }

  private static boolean isStray(String text, int i) {
    char c = text.charAt(i);
    if (c >= ' ' && c < Character.MIN_SURROGATE) {
      return false;
    }
    if (c < ' ') {
      return c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= '\uFFFE';
  }
}
