package org.claimgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasurementsTest {
  private static final Measurement LARGE = Measurement.of("that-clause", "2", "news", 300, 261);
  private static final Measurement SMALL = Measurement.of("that-clause", "2", "a story", 12, 12);
  private static final Measurement TINY = Measurement.of("colon", "1", "news", 9, 9);

  private static Measurements readBack(Measurement... measurements) {
    Triples triples = new Triples();
    QualityTriples.writeMetrics(triples);
    for (Measurement measurement : measurements) {
      QualityTriples.write(measurement, triples);
    }
    return Measurements.of(PlainTriples.of(triples.all()));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    assertEquals(List.of(TINY, SMALL, LARGE), readBack(LARGE, SMALL, TINY).all());
  }

  @Test
  void precisionIsTheShareOfTheRightOnesToTwoDecimals() {
    assertEquals(new BigDecimal("0.87"), LARGE.precision());
    assertEquals(new BigDecimal("0.67"), Measurement.of("r", "1", "c", 3, 2).precision());
  }

  @Test
  void theMeasurementOnMostClaimsCounts() {
    assertEquals(Optional.of(LARGE), readBack(SMALL, LARGE).of("that-clause", "2"));
  }

  @Test
  void anotherVersionOfTheRuleWasNotMeasured() {
    assertEquals(Optional.empty(), readBack(LARGE).of("that-clause", "3"));
  }

  @Test
  void aHandfulOfClaimsTellsNothing() {
    assertEquals(Optional.empty(), readBack(TINY).of("colon", "1"));
  }
}
