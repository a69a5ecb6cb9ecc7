package org.claimgraph.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.claimgraph.claim.Content;
import org.claimgraph.claim.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It fell on 8 October 2024; 2024-10-08",
        "It fell on 08 Oct 2024; 2024-10-08",
        "It fell on October 8, 2024; 2024-10-08",
        "It fell on the 8th of October 2024; 2024-10-08",
        "It fell on 2024-10-08; 2024-10-08",
        "It fell in October 2024; 2024-10",
        "It fell in 2024; 2024",
        "It fell on 31 February 2024; -",
        "It fell on 08/10/2024; -",
        "It fell on 8 October; -"
      })
  void aDateIsAsFineAsItsWords(String sentence, String expected) {
    assertEquals(expected, date(Utopia.read(sentence).content()));
  }

  @Test
  void aDayWithoutItsYearHasTheYearOfTheArticle() {
    assertEquals(
        "2024-10-08", date(Utopia.published("It fell on 8 October", "2024-11-02").content()));
    assertEquals("-", date(Utopia.published("It fell on 8 October", "2024-01-02").content()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It fell last week; last week",
        "It fell on Tuesday; on Tuesday",
        "It fell two weeks ago; two weeks ago",
        "It has stood for almost seventy years; for almost seventy years",
        "It has stood since the 1950s; since the 1950s",
        "It has stood since 22 May 2022; since 22 May 2022",
        "In the last 32 months since 22 May 2022 it stood; In the last 32 months since 22 May 2022"
      })
  void whatOnlyAReaderOfThatDayCouldPlaceStaysWords(String sentence, String expected) {
    Content content = Utopia.read(sentence).content();
    assertEquals(expected, content.timeText().orElse("-"));
    assertEquals("-", date(content));
  }

  private static String date(Content content) {
    return content.eventTime().map(PartialDate::lexical).orElse("-");
  }
}
