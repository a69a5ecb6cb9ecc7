package org.claimgraph.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time that a claim speaks of, or several folded ones, to the day.
 *
 * @param firstDay {@code 2024-10-01}
 * @param lastDay not before the first
 */
record TimeSpan(String firstDay, String lastDay) {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  /**
   * The span in the attributes {@code eventTime}, or {@code firstEventTime} and {@code
   * lastEventTime}; nothing if there is none or it is no date.
   */
  static Optional<TimeSpan> of(Map<String, Attribute> attributes) {
    Optional<String> one = text("eventTime", attributes);
    Optional<LocalDate> first =
        one.or(() -> text("firstEventTime", attributes)).flatMap(time -> day(time, true));
    Optional<LocalDate> last =
        one.or(() -> text("lastEventTime", attributes)).flatMap(time -> day(time, false));
    return first
        .filter(day -> last.filter(end -> !end.isBefore(day)).isPresent())
        .map(day -> new TimeSpan(day.toString(), last.orElse(day).toString()));
  }

  /** The span of one date, as far as it goes. */
  static Optional<TimeSpan> of(String time) {
    return day(time, true)
        .flatMap(
            first -> day(time, false).map(last -> new TimeSpan(first.toString(), last.toString())));
  }

  private static Optional<String> text(String name, Map<String, Attribute> attributes) {
    return Optional.ofNullable(attributes.get(name)).map(Attribute::text);
  }

  /** The first or the last day of a year, a month or a day. */
  private static Optional<LocalDate> day(String time, boolean first) {
    try {
      if (YEAR.matcher(time).matches()) {
        Year year = Year.parse(time);
        return Optional.of(first ? year.atDay(1) : year.atMonth(12).atEndOfMonth());
      }
      if (MONTH.matcher(time).matches()) {
        YearMonth month = YearMonth.parse(time);
        return Optional.of(first ? month.atDay(1) : month.atEndOfMonth());
      }
      return Optional.of(LocalDate.parse(time));
    } catch (DateTimeException e) {
      return Optional.empty(); // a date with a time zone, or one before the year 0
    }
  }
}
