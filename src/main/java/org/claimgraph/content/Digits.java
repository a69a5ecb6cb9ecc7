package org.claimgraph.content;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads a number in digits. Commas part groups of three digits, or of two before the last three as
 * in India ("7,00,000"). A single point is the decimal point, as in English: "12.000" is twelve.
 * Two points or more that part groups of three are thousands ("12.000.000"). Anything else ("8th",
 * "1,2,3", "10.12.2024") is no number.
 */
final class Digits {
  /** More digits than this are a code and no number that anybody counts. */
  private static final int LONGEST = 24;

  private Digits() {}

  static Optional<BigDecimal> read(String word) {
    if (word.length() > LONGEST || !isDigitsAndSeparators(word)) {
      return Optional.empty();
    }
    int point = word.indexOf('.');
    if (point < 0) {
      return grouped(word, ',');
    }
    if (point != word.lastIndexOf('.')) {
      return word.indexOf(',') < 0 ? grouped(word, '.') : Optional.empty();
    }
    String fraction = word.substring(point + 1);
    return fraction.indexOf(',') >= 0
        ? Optional.empty()
        : grouped(word.substring(0, point), ',').map(n -> new BigDecimal(n + "." + fraction));
  }

  private static boolean isDigitsAndSeparators(String word) {
    return word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == '.');
  }

  private static Optional<BigDecimal> grouped(String word, char sign) {
    int length = 0;
    int groups = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      if (word.charAt(i) != sign) {
        length++;
      } else if (length == 3 || (length == 2 && groups > 0)) {
        groups++;
        length = 0;
      } else {
        return Optional.empty();
      }
    }
    boolean fits = length > 0 && (groups == 0 || length <= 3);
    return fits
        ? Optional.of(new BigDecimal(word.replace(String.valueOf(sign), "")))
        : Optional.empty();
  }
}
