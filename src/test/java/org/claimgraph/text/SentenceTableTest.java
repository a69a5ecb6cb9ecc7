package org.claimgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end: a bar stands where one does, and is not part of the text. */
class SentenceTableTest {

  private static void assertCutAtBars(String marked) {
    String text = marked.replace("|", "");
    List<Span> sentences = Sentences.of(text);
    assertEquals(
        marked.replaceAll("\\s+", " ").strip(),
        sentences.stream()
            .map(s -> s.of(text).replaceAll("\\s+", " "))
            .collect(Collectors.joining("| ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gov. Lind met Rep. Okafor.| They talked.",
        "Okafor works for Harbour Ltd. in Lisbon.",
        "Okafor left Harbour Inc.| The firm had no comment.",
        "The bill passed in Jan. 2016 after a delay.",
        "Ferries, buses etc. were late.",
        "St. Anne's is closed.",
        "The vote (cf. Art. 5) is void.",
        "It was Lind vs. Okafor."
      })
  void abbreviations(String marked) {
    assertCutAtBars(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "J. K. Lind wrote to A.B. Voss.",
        "The U.S. Navy left.| Nobody saw it.",
        "He lives in the U.S.| He likes it.",
        "Maria T. Okafor spoke."
      })
  void initials(String marked) {
    assertCutAtBars(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prices rose 2.5 percent.| Wages fell 0.3 percent.",
        "It cost 1,200.50 dollars.",
        "It was worth 5.| Nobody paid.",
        "Version 2.0.1 is out."
      })
  void decimals(String marked) {
    assertCutAtBars(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He waited … and left.",
        "He waited ... and left.",
        "He waited...| Then he left.",
        "Why?!| Nobody knows."
      })
  void ellipsesAndDoubledMarks(String marked) {
    assertCutAtBars(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The dam holds,” said Voss.| “It is new.”| Lind agreed.",
        "\"The dam holds.\"| Lind agreed.",
        "“Does it hold?” asked Voss.",
        "\"Does it hold?\" asked Voss.",
        "'It holds.'| Lind agreed.",
        "(It holds.)| Lind agreed."
      })
  void quotationsAndBrackets(String marked) {
    assertCutAtBars(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dam holds, mayor says|\n\nThe dam is safe.| It is new.",
        "Dam holds, mayor says|\nThe dam is safe.",
        "- first item|\n- second item",
        "The mayor of the town said on Monday that the dam\nwould hold through the winter.| He left.",
        "The mayor of the town said on Monday that the dam\r\nwould hold through the winter.",
        "The mayor of the town said on Monday that the dam|\n\nwould hold through the winter."
      })
  void headingsAndWrappedLines(String marked) {
    assertCutAtBars(marked);
  }
}
