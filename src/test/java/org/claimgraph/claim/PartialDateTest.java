package org.claimgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024-10-08, DATE,  date",
    "2024-02-29, DATE,  date",
    "2024-10,    MONTH, gYearMonth",
    "1968,       YEAR,  gYear"
  })
  void aDateIsAsFineAsItIsWritten(
      String lexical, PartialDate.Precision precision, String datatype) {
    assertEquals(Optional.of(new PartialDate(lexical, precision)), PartialDate.parse(lexical));
    assertEquals(datatype, precision.type());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-02-29",
        "2024-13",
        "2024-13-01",
        "2024-00",
        "24-10-08",
        "2024-10-8",
        "08.10.2024",
        "2024-10-08T00:00:00Z",
        "2024-10-08Z",
        "last week",
        "199x",
        "٢٠٢٤"
      })
  void whatNoCalendarHasIsNoDate(String lexical) {
    assertEquals(Optional.empty(), PartialDate.parse(lexical));
  }
}
