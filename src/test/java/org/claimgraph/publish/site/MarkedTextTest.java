package org.claimgraph.publish.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimgraph.publish.site.MarkedText.Mark;
import org.claimgraph.publish.site.MarkedText.Piece;
import org.claimgraph.publish.site.MarkedText.Role;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;

/** A text is cut at every boundary of a mark, and nothing of it is lost. */
class MarkedTextTest {
  private static List<List<Piece>> cut(String text, Mark... marks) {
    MarkedText marked = new MarkedText(text);
    return marked.cut(marked.part(0, Integer.MAX_VALUE), List.of(marks));
  }

  private static Mark quote(int claim, int start, int end) {
    return new Mark(Role.QUOTE, claim, start, end);
  }

  /** {@code words{1,2}} for words in the quotes of claims 1 and 2. */
  private static String shown(List<List<Piece>> paragraphs) {
    return paragraphs.stream()
        .map(pieces -> pieces.stream().map(MarkedTextTest::shown).collect(Collectors.joining("|")))
        .collect(Collectors.joining("¶"));
  }

  private static String shown(Piece piece) {
    return piece.text()
        + piece.marks().stream()
            .map(mark -> Integer.toString(mark.claim()))
            .collect(Collectors.joining(",", piece.marks().isEmpty() ? "" : "{", ""))
        + (piece.marks().isEmpty() ? "" : "}");
  }

  @Test
  void marksThatOverlapAreCutWhereEachBeginsAndEnds() {
    assertEquals(
        "ab|cd{1}|ef{1,2}|gh{2}|ij", shown(cut("abcdefghij", quote(1, 2, 6), quote(2, 4, 8))));
  }

  @Test
  void aMarkWithinAMarkAndTwoOfTheSameWords() {
    assertEquals(
        "ab{1}|cd{1,2,3}|ef{1}",
        shown(cut("abcdef", quote(1, 0, 6), quote(2, 2, 4), quote(3, 2, 4))));
  }

  @Test
  void aMarkOverTwoParagraphsIsInBoth() {
    assertEquals(
        "One |two.\n\n{1}¶Three{1}| four.", shown(cut("One two.\n\nThree four.", quote(1, 4, 15))));
  }

  @Test
  void offsetsCountCodePoints() {
    assertEquals("😀 |b😀c{1}| d", shown(cut("😀 b😀c d", quote(1, 2, 5))));
  }

  @Test
  void piecesKnowWhatBeginsAndEndsWithThem() {
    List<Piece> pieces = cut("abcdef", quote(1, 0, 4), quote(2, 2, 4)).get(0);
    assertEquals(List.of(quote(1, 0, 4)), pieces.get(0).begins());
    assertEquals(List.of(), pieces.get(0).ends());
    assertEquals(List.of(quote(2, 2, 4)), pieces.get(1).begins());
    assertEquals(List.of(quote(1, 0, 4), quote(2, 2, 4)), pieces.get(1).ends());
  }

  @Test
  void aLongTextIsShownInPartsThatBeginAndEndWithAParagraph() {
    String text = "First one.\n\nSecond one.\n\nThird one.";
    MarkedText marked = new MarkedText(text);
    assertEquals(new Span(0, 12), marked.part(0, 5));
    assertEquals(new Span(12, 25), marked.part(15, 5));
    assertEquals(new Span(12, 35), marked.part(12, 14));
    assertEquals(new Span(35, 35), marked.part(99, 5));
    assertEquals(
        "Second one.\n\n{1}", shown(marked.cut(marked.part(12, 5), List.of(quote(1, 0, 30)))));
  }

  @Test
  void anEmptyTextHasNoParagraphs() {
    assertEquals(List.of(), cut("", quote(1, 0, 0)));
    assertEquals(List.of(), cut(" \n"));
  }

  @Property(tries = 300)
  void thePiecesAreTheTextAndThoseOfAMarkAreItsWords(
      @ForAll("texts") String text, @ForAll("spans") List<Span> spans) {
    int length = text.codePointCount(0, text.length());
    List<Mark> marks = new ArrayList<>();
    for (Span span : spans) {
      marks.add(quote(marks.size(), Math.min(span.start(), length), Math.min(span.end(), length)));
    }
    List<Piece> pieces =
        cut(text, marks.toArray(Mark[]::new)).stream().flatMap(List::stream).toList();
    if (!text.isBlank()) {
      assertEquals(text, pieces.stream().map(Piece::text).collect(Collectors.joining()));
      for (Mark mark : marks) {
        String words =
            text.substring(
                text.offsetByCodePoints(0, mark.start()), text.offsetByCodePoints(0, mark.end()));
        assertEquals(
            words,
            pieces.stream()
                .filter(piece -> piece.marks().contains(mark))
                .map(Piece::text)
                .collect(Collectors.joining()));
      }
    }
    assertTrue(pieces.stream().noneMatch(piece -> piece.text().isEmpty()));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("word", " ", "\n", "\n\n", "\r\n", "😀", "“q”", ".", "é", "<b>", "A")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    return Arbitraries.integers()
        .between(0, 60)
        .tuple2()
        .map(
            pair ->
                new Span(Math.min(pair.get1(), pair.get2()), Math.max(pair.get1(), pair.get2())))
        .list()
        .ofMaxSize(8);
  }
}
