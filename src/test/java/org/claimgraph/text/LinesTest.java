package org.claimgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinesTest {

  private static String at(String text, String words) {
    Lines lines = new Lines(text);
    int offset = text.indexOf(words);
    return lines.line(offset) + ":" + lines.column(offset);
  }

  @Test
  void linesAndColumnsCountFromOne() {
    assertEquals("1:1", at("one\ntwo", "one"));
    assertEquals("2:1", at("one\ntwo", "two"));
    assertEquals("2:3", at("one\ntwo", "o", 6));
  }

  private static String at(String text, String words, int from) {
    Lines lines = new Lines(text);
    int offset = text.indexOf(words, from);
    return lines.line(offset) + ":" + lines.column(offset);
  }

  @Test
  void theLineBreakBelongsToTheLineThatItEnds() {
    assertEquals("1:4", at("one\ntwo", "\n"));
  }

  @Test
  void carriageReturnsBelongToTheLineEnd() {
    assertEquals("2:1", at("one\r\ntwo", "two"));
    assertEquals("3:1", at("one\r\n\r\ntwo", "two"));
  }

  @Test
  void columnsCountCodePoints() {
    assertEquals("2:6", at("🌉\n다리 🌉 bridge", "bridge"));
    assertEquals("1:10", at("Bru\u0308cke 🌉x", "x"));
  }

  @Test
  void theEndOfTheTextHasAPlaceToo() {
    Lines lines = new Lines("one\n");
    assertEquals(2, lines.line(4));
    assertEquals(1, lines.column(4));
    assertEquals(1, new Lines("").line(0));
  }
}
