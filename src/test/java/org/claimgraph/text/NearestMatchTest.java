package org.claimgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestMatchTest {
  private static final String TEXT =
      "The ferry is late again. 🌉 The old bridge is “too weak for lorries”, the engineer warned.";

  private static Optional<String> find(String quote) {
    return NearestMatch.find(TEXT, quote).map(span -> span.of(TEXT));
  }

  @Test
  void aChangedWordStillLeadsToThePlace() {
    assertEquals(Optional.of("too weak for lorries"), find("too weak for trucks"));
    assertEquals(Optional.of("The old bridge is"), find("the old bridge was"));
  }

  @Test
  void ofEqualWindowsTheOneWithTheWordsInPlaceIsShown() {
    assertEquals(Optional.of("old bridge is “too"), find("new bridge is too"));
  }

  @Test
  void aLeftOutWordStillLeadsToThePlace() {
    assertEquals(
        Optional.of("weak for lorries”, the engineer"), find("weak lorries the engineer warns"));
  }

  @Test
  void caseAndPunctuationDoNotMatter() {
    assertEquals(Optional.of("late again. 🌉 The old"), find("LATE, AGAIN: THE OLD"));
  }

  @Test
  void aQuoteLongerThanTheTextIsComparedWithAllOfIt() {
    assertEquals(
        Optional.of(new Span(0, 7)), NearestMatch.find("too old", "it is far too old for that"));
  }

  @Test
  void nothingIsShownWhenLittleIsAlike() {
    assertEquals(Optional.empty(), find("nobody ever mentioned the trains"));
    assertEquals(Optional.empty(), find("…"));
    assertEquals(Optional.empty(), NearestMatch.find("", "words"));
  }
}
