package org.claimgraph.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, a month or a year: no finer than the words that give it.
 *
 * @param lexical {@code 2024-10-08}, {@code 2024-10} or {@code 2024}
 * @param precision which of the three
 */
public record PartialDate(String lexical, Precision precision) {

  /** How fine a date is; named as in XML Schema. */
  public enum Precision {
    DATE("date"),
    MONTH("gYearMonth"),
    YEAR("gYear");

    private final String type;

    Precision(String type) {
      this.type = type;
    }

    /** Local name of the XML Schema type. */
    public String type() {
      return type;
    }
  }

  /** The date that {@code lexical} writes, or empty if no calendar has it. */
  public static Optional<PartialDate> parse(String lexical) {
    try {
      return switch (lexical.length()) {
        case 10 -> date(LocalDate.parse(lexical).toString(), Precision.DATE);
        case 7 -> date(YearMonth.parse(lexical).toString(), Precision.MONTH);
        case 4 -> date(Year.parse(lexical).toString(), Precision.YEAR);
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> date(String lexical, Precision precision) {
    return Optional.of(new PartialDate(lexical, precision));
  }
}
