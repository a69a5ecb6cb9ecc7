package org.claimgraph.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.lexicon.Token;

/**
 * Reads dates that name a day, a month or a year: "8 October 2024", "October 8, 2024",
 * "2024-10-08", "October 2024", "in 2024". A day without its year gets the year of the article's
 * own date, if that is known and the day is not more than half a year after it. Days in figures
 * alone ("08/10/2024") are left alone: England and America read them differently.
 */
final class Dates {
  private static final int HALF_A_YEAR = 183;

  private static final List<String> ORDINAL_ENDINGS = List.of("", "st", "nd", "rd", "th");

  private final Map<String, Integer> months;
  private final Optional<PartialDate> published;

  /**
   * Dates as an article means them.
   *
   * @param months the names of the months, with their numbers
   * @param published when it was published, if that is known
   */
  Dates(Map<String, Integer> months, Optional<PartialDate> published) {
    this.months = months;
    this.published = published;
  }

  /** The date that begins with the token {@code at}. */
  Optional<Moment> at(List<Token> tokens, int at) {
    return iso(tokens, at)
        .or(() -> dayFirst(tokens, at))
        .or(() -> monthFirst(tokens, at))
        .or(() -> year(tokens, at));
  }

  /** "2024-10-08" */
  private static Optional<Moment> iso(List<Token> tokens, int at) {
    if (at + 4 >= tokens.size()
        || !tokens.get(at + 1).is("-")
        || !tokens.get(at + 3).is("-")
        || tokens.get(at + 4).end() - tokens.get(at).start() != 10) {
      return Optional.empty();
    }
    String date =
        tokens.get(at).word() + "-" + tokens.get(at + 2).word() + "-" + tokens.get(at + 4).word();
    return PartialDate.parse(date).map(day -> new Moment(at, at + 4, Optional.of(day)));
  }

  /** "8 October 2024", "the 8th of October" */
  private Optional<Moment> dayFirst(List<Token> tokens, int at) {
    int day = day(tokens, at);
    int next = at + 1 < tokens.size() && tokens.get(at + 1).is("of") ? at + 2 : at + 1;
    return day > 0 && month(tokens, next) > 0
        ? Optional.of(date(tokens, at, next, month(tokens, next), day))
        : Optional.empty();
  }

  /** "October 8, 2024", "October 2024" */
  private Optional<Moment> monthFirst(List<Token> tokens, int at) {
    int month = month(tokens, at);
    if (month == 0) {
      return Optional.empty();
    }
    int point = at + 1 < tokens.size() && tokens.get(at + 1).is(".") ? at + 2 : at + 1;
    int day = day(tokens, point);
    if (day > 0) {
      return Optional.of(date(tokens, at, point, month, day));
    }
    int year = yearAt(tokens, point);
    return year > 0
        ? PartialDate.parse(String.format(Locale.ROOT, "%04d-%02d", year, month))
            .map(date -> new Moment(at, point, Optional.of(date)))
        : Optional.empty();
  }

  /** "in 2024" */
  private static Optional<Moment> year(List<Token> tokens, int at) {
    boolean in = at > 0 && (tokens.get(at - 1).is("in") || tokens.get(at - 1).is("during"));
    int year = in ? yearAt(tokens, at) : 0;
    return year > 0
        ? PartialDate.parse(tokens.get(at).word()).map(d -> new Moment(at, at, Optional.of(d)))
        : Optional.empty();
  }

  private Moment date(List<Token> tokens, int first, int last, int month, int day) {
    int comma = last + 1 < tokens.size() && tokens.get(last + 1).is(",") ? last + 2 : last + 1;
    int year = yearAt(tokens, comma);
    if (year > 0) {
      return new Moment(first, comma, day(year, month, day));
    }
    Optional<PartialDate> guessed =
        published
            .flatMap(date -> day(Integer.parseInt(date.lexical().substring(0, 4)), month, day))
            .filter(this::isNotFarAhead);
    return new Moment(first, last, guessed);
  }

  private boolean isNotFarAhead(PartialDate date) {
    return published
        .filter(p -> p.precision() == PartialDate.Precision.DATE)
        .map(
            p ->
                LocalDate.parse(date.lexical())
                    .isBefore(LocalDate.parse(p.lexical()).plusDays(HALF_A_YEAR)))
        .orElse(false);
  }

  private static Optional<PartialDate> day(int year, int month, int day) {
    return PartialDate.parse(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
  }

  private int month(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).isCapitalized()
        ? months.getOrDefault(tokens.get(at).lower(), 0)
        : 0;
  }

  /** "8", "08", "8th"; 0 if it is no day. */
  private static int day(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return 0;
    }
    String word = tokens.get(at).lower();
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    String ending = word.substring(digits);
    boolean fits = ORDINAL_ENDINGS.contains(ending);
    int day = digits == 1 || digits == 2 ? Integer.parseInt(word.substring(0, digits)) : 0;
    return fits && day <= 31 ? day : 0;
  }

  private static int yearAt(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return 0;
    }
    String word = tokens.get(at).word();
    boolean digits = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    int year = digits ? Integer.parseInt(word) : 0;
    return year >= 1000 && year <= 2100 ? year : 0;
  }
}
