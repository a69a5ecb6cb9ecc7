package org.claimgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the ways in which pages write the day of publication. The day is the one that is printed: a
 * time of day and a time zone behind it are passed over, never used to move it.
 */
final class PublishedDate {
  private static final int LONGEST = 100;

  private static final List<DateTimeFormatter> ENGLISH =
      List.of(
          english("MMMM d[,] uuuu"),
          english("MMM d[,] uuuu"),
          english("d MMMM uuuu"),
          english("d MMM uuuu"));

  private PublishedDate() {}

  /** The day, month or year that {@code stated} begins with or is, as ISO 8601 writes it. */
  static Optional<String> of(String stated) {
    String text = stated.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return iso(text).or(() -> words(text));
  }

  private static Optional<String> iso(String text) {
    int digits = digits(text, 0);
    if (digits == 8 && ends(text, 8)) {
      return day(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8));
    }
    if (digits != 4) {
      return Optional.empty();
    }
    if (ends(text, 4)) {
      return Optional.of(text.substring(0, 4));
    }
    if (text.charAt(4) != '-' || digits(text, 5) != 2) {
      return Optional.empty();
    }
    if (ends(text, 7)) {
      return month(text.substring(0, 7));
    }
    boolean whole = text.charAt(7) == '-' && digits(text, 8) == 2 && ends(text, 10);
    return whole ? day(text.substring(0, 10)) : Optional.empty();
  }

  /** Nothing, or a time of day, follows at {@code end}. */
  private static boolean ends(String text, int end) {
    return text.length() == end || text.charAt(end) == 'T' || text.charAt(end) == ' ';
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end - from;
  }

  private static Optional<String> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "24 October 2024", "Oct 24, 2024", and with a weekday before and a time behind. */
  private static Optional<String> words(String text) {
    String[] words = text.replace(".", " ").split("[\\s]+", -1);
    for (int from = 0; from + 3 <= words.length && from <= 1; from++) {
      String candidate = words[from] + " " + words[from + 1] + " " + trimmed(words[from + 2]);
      for (DateTimeFormatter form : ENGLISH) {
        try {
          return Optional.of(LocalDate.parse(candidate, form).toString());
        } catch (DateTimeException e) {
          // The next form may fit.
        }
      }
    }
    return Optional.empty();
  }

  private static String trimmed(String word) {
    return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
  }

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
