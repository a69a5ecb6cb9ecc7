package org.claimgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WholeWordsTest {
  private static final String TEXT =
      "NATO’s chief met Lee’s men. Leeds is no Lee; NATO-led, nato. “Lee”!";

  private static int times(String name) {
    return new QuoteFinder(TEXT).allWords(name).size();
  }

  @Test
  void aNameIsFoundAsAWholeWord() {
    assertEquals(3, times("Lee"));
    assertEquals(1, times("Leeds"));
    assertEquals(0, times("Leed"));
  }

  @Test
  void caseIsAsWritten() {
    assertEquals(2, times("NATO"));
    assertEquals(1, times("nato"));
  }

  @Test
  void apostrophesOfAnyMakeMatch() {
    assertEquals(1, times("NATO's chief"));
  }
}
