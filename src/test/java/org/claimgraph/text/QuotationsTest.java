package org.claimgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in quotation marks: closed, open, or going on in the next paragraph. */
class QuotationsTest {

  /** Each quotation with its marks; behind it "…" if it is not closed, "…+" if it goes on. */
  private static List<String> of(String text) {
    Words words = Words.of(text);
    return Quotations.of(words, Paragraphs.of(words)).stream()
        .map(q -> q.words().span(words).of(text) + (q.closed() ? "" : q.goesOn() ? "…+" : "…"))
        .toList();
  }

  @Test
  void curlyAndStraightMarks() {
    assertEquals(List.of("“it holds,”", "“for now.”"), of("Voss: “it holds,” he said, “for now.”"));
    assertEquals(List.of("\"it holds,\""), of("\"it holds,\" he said"));
    assertEquals(List.of("''it holds,''"), of("''it holds,'' he said"));
    assertEquals(List.of("``it holds,''"), of("``it holds,'' he said"));
    assertEquals(List.of("«it holds»"), of("Voss: «it holds»"));
  }

  @Test
  void singleMarksAreNoApostrophes() {
    assertEquals(List.of("‘it holds’"), of("Voss says ‘it holds’ today"));
    assertEquals(List.of("'it holds'"), of("Dam 'it holds' says Voss"));
    assertEquals(List.of(), of("The sailors’ boats and Voss's dam don't hold in the '90s."));
  }

  @Test
  void aQuotationHoldsSentences() {
    assertEquals(List.of("“It holds. It is new.”"), of("“It holds. It is new.” Voss left."));
  }

  @Test
  void onlyTheOutermostMarksCount() {
    assertEquals(
        List.of("“He said ‘it holds’ twice”"), of("Lind: “He said ‘it holds’ twice” today"));
    assertEquals(
        List.of("\"He said 'it holds' twice\""), of("Lind: \"He said 'it holds' twice\" today"));
  }

  @Test
  void aQuotationThatNobodyClosesEndsWithItsParagraph() {
    assertEquals(List.of("“It holds.…"), of("Voss: “It holds.\n\nLind left."));
    assertEquals(List.of("“It holds.…", "“No,”"), of("Voss: “It holds. “No,” said Lind."));
  }

  @Test
  void aQuotationGoesOnWhereTheNextParagraphOpensWithAMark() {
    assertEquals(List.of("“It holds.…+", "“It is new.”"), of("“It holds.\n\n“It is new.”"));
  }

  @Test
  void aMarkAloneIsNoQuotation() {
    assertEquals(List.of(), of("The board is 5\" wide and ” stands alone."));
  }
}
