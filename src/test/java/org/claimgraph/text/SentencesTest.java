package org.claimgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static List<String> of(String text) {
    return Sentences.of(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void aFullStopEndsASentence() {
    assertEquals(
        List.of("The bridge is old.", "Is it safe?", "No!"),
        of("The bridge is old. Is it safe? No!"));
  }

  @Test
  void titlesAndInitialsDoNot() {
    List<String> one =
        List.of(
            "Then Dr. Voss met Gen. Lee of the U.S. Army and J. R. Smith.",
            "“Mr. Lind left,” said Lt. Col. Kim.",
            "Sen. Voss (Dr. Voss) agreed.",
            "1. The first of a list.",
            "Ferry No. 5 costs 10.5 coins, i.e. half.");
    one.forEach(sentence -> assertEquals(List.of(sentence), of(sentence)));
  }

  @Test
  void anEllipsisInsideAQuotationDoesNot() {
    assertEquals(List.of("He said “it … cracked” today."), of("He said “it … cracked” today."));
  }

  @Test
  void aLineBreakAlwaysDoes() {
    assertEquals(
        List.of("A heading without a stop", "The first sentence.", "The second"),
        of("A heading without a stop\n\nThe first sentence. The second\r\n"));
  }

  @Test
  void spaceAroundASentenceIsNotPartOfIt() {
    assertEquals(List.of("One."), of(" \u00A0\t One. \u00A0 \n \n"));
    assertEquals(List.of(), of(" \n\u00A0"));
    assertEquals(List.of(), of(""));
  }

  @Test
  void emojiAndHangulAreNoReasonToStop() {
    assertEquals(List.of("다리 🌉 is old.", "다리는 🌉 낡았다."), of("다리 🌉 is old. 다리는 🌉 낡았다."));
  }
}
