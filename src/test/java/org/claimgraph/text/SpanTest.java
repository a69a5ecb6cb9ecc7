package org.claimgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static final String TEXT = "다리 🌉 bru\u0308cke 🚛🚛 end";

  @Test
  void countsCodePointsWhereJavaCountsHalvesOfPairs() {
    Span span = new Span(TEXT.indexOf("bru"), TEXT.indexOf(" end"));
    assertEquals(new Span(6, 18), span);
    assertEquals(new Span(5, 15), span.codePoints(TEXT));
    assertEquals("bru\u0308cke 🚛🚛", span.of(TEXT));
  }

  @Test
  void codePointsCutTheSameWords() {
    int[] points = TEXT.codePoints().toArray();
    for (int start = 0; start < TEXT.length(); start++) {
      for (int end = start; end <= TEXT.length(); end++) {
        if (splitsPair(start) || splitsPair(end)) {
          continue;
        }
        Span span = new Span(start, end).codePoints(TEXT);
        assertEquals(
            TEXT.substring(start, end),
            new String(points, span.start(), span.end() - span.start()));
      }
    }
  }

  private static boolean splitsPair(int offset) {
    return offset < TEXT.length() && Character.isLowSurrogate(TEXT.charAt(offset));
  }

  @Test
  void overlappingIsSharingACharacter() {
    Span span = new Span(3, 6);
    assertTrue(span.overlaps(new Span(5, 9)));
    assertTrue(span.overlaps(new Span(4, 5)));
    assertFalse(span.overlaps(new Span(6, 9)));
    assertFalse(span.overlaps(new Span(0, 3)));
  }

  @Test
  void distanceIsWhatLiesBetween() {
    Span span = new Span(3, 6);
    assertEquals(0, span.distance(new Span(6, 9)));
    assertEquals(2, span.distance(new Span(8, 9)));
    assertEquals(1, span.distance(new Span(0, 2)));
    assertEquals(0, span.distance(new Span(0, 10)));
  }

  @Test
  void ordersByStartThenByEnd() {
    List<Span> sorted = List.of(new Span(0, 2), new Span(0, 3), new Span(1, 2));
    assertEquals(sorted, Stream.of(sorted.get(2), sorted.get(1), sorted.get(0)).sorted().toList());
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
  }
}
