package org.claimgraph.export;

import java.util.function.IntPredicate;

/** Text as other programs' files can carry it. */
final class LegalText {
  private static final int REPLACEMENT = 0xFFFD;

  private LegalText() {}

  /**
   * Replaces by U+FFFD what XML 1.0 has no way to write.
   *
   * <p>XML 1.0, production 2: {@code Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] |
   * [#x10000-#x10FFFF]}.
   */
  static String forXml(String text) {
    return replacing(text, LegalText::isXmlCharacter);
  }

  /** Replaces halves of surrogate pairs by U+FFFD, as UTF-8 has no bytes for them. */
  static String withoutLoneSurrogates(String text) {
    return replacing(text, LegalText::isWholeCharacter);
  }

  private static String replacing(String text, IntPredicate legal) {
    if (text.codePoints().allMatch(legal)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> clean.appendCodePoint(legal.test(character) ? character : REPLACEMENT));
    return clean.toString();
  }

  private static boolean isXmlCharacter(int character) {
    return character == 0x9
        || character == 0xA
        || character == 0xD
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  private static boolean isWholeCharacter(int character) {
    return character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE;
  }
}
