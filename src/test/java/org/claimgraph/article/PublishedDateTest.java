package org.claimgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-10-24                      | 2024-10-24
          2024-10-24T23:30:00+09:00       | 2024-10-24
          2024-10-24 06:15                | 2024-10-24
          20241024                        | 2024-10-24
          2024-10                         | 2024-10
          2024                            | 2024
          24 October 2024                 | 2024-10-24
          October 24, 2024                | 2024-10-24
          Oct. 24, 2024                   | 2024-10-24
          oct 24, 2024, 6:15 pm           | 2024-10-24
          Thu, 24 Oct 2024 06:15:00 GMT   | 2024-10-24
          Thursday, October 24, 2024      | 2024-10-24
          """)
  void theDayAsPrinted(String stated, String date) {
    assertEquals(Optional.of(date), PublishedDate.of(stated));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2024-02-30",
        "24/10/2024",
        "10/24/24",
        "2024-13",
        "24 Octember 2024",
        "Octo"
      })
  void whatIsNoDateOrCouldBeTwo(String stated) {
    assertEquals(Optional.empty(), PublishedDate.of(stated));
  }
}
