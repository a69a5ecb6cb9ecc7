package org.claimgraph.publish.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
  private static final List<String> OFFERED =
      List.of("text/html", "text/turtle", "application/ld+json", "application/n-triples");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle                                        | text/turtle",
        "TEXT/Turtle                                        | text/turtle",
        "text/turtle;q=0.5, application/ld+json             | application/ld+json",
        "text/turtle;q=0.5, application/ld+json;q=0.4       | text/turtle",
        "application/ld+json; profile=\"x\"; q=0.3, */*;q=0.1 | application/ld+json",
        "*/*                                                | text/html",
        "text/*;q=0.5, text/turtle                          | text/turtle",
        "text/html;q=0, */*                                 | text/turtle",
        "text/*;q=0, */*                                    | application/ld+json",
        "text/turtle;q=nonsense, */*;q=0.1                  | text/html",
        "nonsense                                           | text/html",
        "image/png                                          | none",
        "text/html;q=0                                      | none",
      })
  void theMostSpecificRangeGivesTheQuality(String header, String expected) {
    assertEquals(expected, Accept.parse(header).best(OFFERED).orElse("none"));
  }

  @Test
  void withoutAHeaderEverythingIsWelcome() {
    assertEquals("text/html", Accept.parse("").best(OFFERED).orElse("none"));
  }

  @Test
  void aRangeWithAStarNamesNothing() {
    assertTrue(Accept.parse("text/html,*/*;q=0.8").names("text/html"));
    assertFalse(Accept.parse("*/*").names("text/html"));
    assertFalse(Accept.parse("text/*").names("text/html"));
  }
}
