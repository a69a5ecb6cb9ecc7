package org.claimgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  /** {@code ~} before a figure means about; an empty bound is none. */
  private static Quantity quantity(@Nullable String min, @Nullable String max, boolean about) {
    return new Quantity(
        Optional.ofNullable(min).map(BigDecimal::new),
        Optional.ofNullable(max).map(BigDecimal::new),
        about,
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "1500,   1500,   false, '1,500',               1500",
    "1500,   1500,   true,  'about 1,500',         about-1500",
    "1500,   10000,  false, '1,500 to 10,000',     1500-10000",
    "1500,   10000,  true,  'about 1,500 to 10,000', about-1500-10000",
    "1000,   ,       false, 'at least 1,000',      at-least-1000",
    ",       12000,  false, 'up to 12,000',        up-to-12000",
    ",       12000,  true,  'up to about 12,000',  up-to-about-12000",
    "0.5,    0.5,    false, '0.5',                 0.5",
    "0.0005, 0.0005, false, '0.0005',              0.0005",
    "1234567.25, 1234567.25, false, '1,234,567.25', 1234567.25",
    "1E+4,   10000.0, false, '10,000',             10000",
    "0,      0,      false, '0',                   0",
    "-5,     -3,     false, '-5 to -3',            -5--3"
  })
  void theFigureInWordsAndInAnAddress(
      @Nullable String min, @Nullable String max, boolean about, String label, String slug) {
    Quantity quantity = quantity(min, max, about);
    assertEquals(label, quantity.label());
    assertEquals(slug, quantity.slug());
  }

  @Test
  void figuresThatDifferHaveAddressesThatDiffer() {
    assertNotEquals(
        quantity("0.00000001", "0.00000001", false).slug(),
        quantity("0.00000002", "0.00000002", false).slug());
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    Locale locale = Locale.getDefault();
    try {
      for (String tag : new String[] {"de", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals("about 1,500.5", quantity("1500.5", "1500.5", true).label());
        assertEquals("about-1500.5", quantity("1500.5", "1500.5", true).slug());
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // one figure and another
    "1500, 1500, false,   1500, 1500, false,  true",
    "1500, 1500, false,   1501, 1501, false,  false",
    // ranges that touch or part
    "10, 20, false,       20, 30, false,      true",
    "10, 19, false,       20, 30, false,      false",
    "10, 40, false,       20, 30, false,      true",
    // a missing bound is no bound
    "10, , false,         20, 30, false,      true",
    "31, , false,         20, 30, false,      false",
    ", 12000, false,      10000, 10000, false, true",
    ", 12000, false,      12001, , false,     false",
    ", 12000, false,      , 5, false,         true",
    // about reaches a tenth further on each side, and not one more
    "10000, 10000, true,  11000, 11000, false, true",
    "10000, 10000, true,  11001, 11001, false, false",
    "10000, 10000, true,  9000, 9000, false,  true",
    "10000, 10000, true,  8999, 8999, false,  false",
    "10000, 10000, true,  12222, 12222, true, true",
    "10000, 10000, true,  12223, 12223, true, false",
    "-100, -100, true,    -110, -110, false,  true",
    "-100, -100, true,    -111, -111, false,  false"
  })
  void overlapIsWhatOneFigureCanSatisfy(
      @Nullable String min,
      @Nullable String max,
      boolean about,
      @Nullable String otherMin,
      @Nullable String otherMax,
      boolean otherAbout,
      boolean overlap) {
    Quantity one = quantity(min, max, about);
    Quantity other = quantity(otherMin, otherMax, otherAbout);
    assertEquals(overlap, one.overlaps(other));
    assertEquals(overlap, other.overlaps(one), "the other way round");
    Stream.of(one, other).forEach(q -> assertEquals(true, q.overlaps(q), "with itself"));
  }
}
