package org.claimgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "🌉", "a🌉b", "\uDE00 lone \uD83D", "한글 다리"})
  void theyAreThoseThatTheTextHas(String part) {
    // Far longer than a stride, and shifted so that pairs come to lie across its ends.
    for (String text : new String[] {part, part.repeat(600), "x" + part.repeat(600)}) {
      CodePoints points = new CodePoints(text);
      for (int end = 0; end <= text.length(); end++) {
        if (!halves(text, end)) {
          assertEquals(new Span(0, text.codePointCount(0, end)), points.of(new Span(0, end)), part);
        }
      }
    }
  }

  private static boolean halves(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
