package org.claimgraph.article;

import java.util.List;

/**
 * UTF-8 that somebody read as windows-1252 before it came to us ("cafÃ©" for "café"). It is pointed
 * out and never mended: the text that people quote is the text as it stands.
 */
final class Mojibake {
  /** The characters of windows-1252 at 0x80 to 0x9F; a space where it has none. */
  private static final String AT_0X80 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

  private Mojibake() {}

  /** A warning if a character and those behind it are the bytes of one UTF-8 character. */
  static List<Warning> in(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      int following = following(singleByte(text.charAt(i)));
      if (following > 0 && continues(text, i + 1, following)) {
        return List.of(
            new Warning(
                WarningCode.MOJIBAKE_SUSPECTED,
                "“%s” at character %s looks like UTF-8 read as windows-1252; the text is left as it is."
                    .formatted(text.substring(i, i + 1 + following), text.codePointCount(0, i))));
      }
    }
    return List.of();
  }

  /** How many bytes follow a lead byte of UTF-8, 0 if it is none. */
  private static int following(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 1;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 2;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
  }

  private static boolean continues(String text, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (i >= text.length() || (singleByte(text.charAt(i)) & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The byte that {@code c} is in windows-1252 or ISO 8859-1; 0 if it is in neither. */
  private static int singleByte(char c) {
    if (c < 0x100) {
      return c;
    }
    int index = AT_0X80.indexOf(c);
    return index < 0 ? 0 : 0x80 + index;
  }
}
