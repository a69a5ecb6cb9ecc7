package org.claimgraph.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.claimgraph.claim.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileContentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "$",
        "US$",
        "'s",
        "’s ’s",
        "1",
        "1,",
        "1-",
        "-1",
        "1 to",
        "between 1 and",
        "in the last",
        "at least",
        "half a",
        "tens of",
        "\uD83D",
        "\uDE00 \uD83D",
        "١٢٣ soldiers",
        "1\u0301 soldiers",
        "October",
        "the 99th of October",
        "9999-99-99",
        "1.2.3.4 soldiers",
        "1,2,3 soldiers",
        "99999999999999999999999999999999 soldiers"
      })
  void whatHoldsNoContentGivesNone(String text) {
    Content content = Utopia.read(text).content();
    assertTrue(content.quantities().size() <= 1, text);
    assertTrue(content.eventTime().isEmpty(), text);
    assertTrue(content.positions().isEmpty(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one hundred ",
        "hundreds of ",
        "at least ",
        "Utopia and ",
        "not ",
        "7-",
        "(",
        "“"
      })
  void theSameWordsOverAndOverAreReadToAnEnd(String words) {
    Findings findings = Utopia.read(words.repeat(50_000));
    assertEquals("", findings.content().eventTime().map(Object::toString).orElse(""));
  }

  @Test
  void whatStandsBehindTwoThousandWordsIsNotRead() {
    assertTrue(Utopia.read("and ".repeat(2000) + "Utopia").content().about().isEmpty());
  }
}
