package org.claimgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What holds for all texts, whatever characters they have: every span stands where its words stand,
 * spans follow one another, and none of them takes half a character.
 */
class TextPropertiesTest {

  @Property
  void wordsAreCutOutOfTheTextInOrder(@ForAll("texts") String text) {
    Words words = Words.of(text);
    List<Span> spans =
        IntStream.range(0, words.size()).mapToObj(i -> new Range(i, i).span(words)).toList();
    assertFollowEachOther(spans, text);
    for (int i = 0; i < words.size(); i++) {
      assertEquals(spans.get(i).of(text), words.get(i));
      assertFalse(words.get(i).isEmpty());
      assertEquals(i, words.at(words.start(i)));
    }
  }

  @Property
  void whatIsNoWordIsWhiteSpace(@ForAll("texts") String text) {
    Words words = Words.of(text);
    int from = 0;
    StringBuilder between = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      between.append(text.substring(from, words.start(i)));
      from = words.end(i);
    }
    between.append(text.substring(from));
    assertTrue(
        between.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  @Property
  void everyWordIsInOneParagraphAndOneSentence(@ForAll("texts") String text) {
    Words words = Words.of(text);
    List<Range> paragraphs = Paragraphs.of(words);
    assertCoverAll(paragraphs, words);
    List<Range> sentences = Sentences.of(words, paragraphs);
    assertCoverAll(sentences, words);
    for (Range paragraph : paragraphs) {
      assertTrue(sentences.stream().anyMatch(s -> s.first() == paragraph.first()));
    }
  }

  @Property
  void sentencesAreCutOutOfTheTextInOrder(@ForAll("texts") String text) {
    List<Span> sentences = Sentences.of(text);
    assertFollowEachOther(sentences, text);
    sentences.forEach(s -> assertEquals(s.of(text), s.of(text).strip()));
  }

  @Property
  void quotationsLieInOneParagraphAndNotInEachOther(@ForAll("texts") String text) {
    Words words = Words.of(text);
    List<Range> paragraphs = Paragraphs.of(words);
    List<Quotation> quotations = Quotations.of(words, paragraphs);
    assertFollowEachOther(quotations.stream().map(q -> q.words().span(words)).toList(), text);
    for (Quotation quotation : quotations) {
      assertTrue(
          paragraphs.stream()
              .anyMatch(p -> p.contains(quotation.first()) && p.contains(quotation.last())));
      assertFalse(quotation.closed() && quotation.goesOn());
    }
  }

  @Property
  void aQuoteWithItsPrefixIsFoundWhereItStands(@ForAll("texts") String text) {
    List<Span> quotes = new ArrayList<>(Sentences.of(text));
    Words words = Words.of(text);
    IntStream.range(0, words.size()).forEach(i -> quotes.add(words.span(i, i)));
    List<Optional<String>> prefixes = QuotePrefixes.of(text, quotes);
    QuoteFinder finder = new QuoteFinder(text);
    assertEquals(quotes.size(), prefixes.size());
    for (int i = 0; i < quotes.size(); i++) {
      String quote = quotes.get(i).of(text);
      List<Span> found =
          prefixes.get(i).map(p -> finder.allAfter(p, quote)).orElseGet(() -> finder.all(quote));
      assertTrue(found.contains(quotes.get(i)));
      assertTrue(found.size() == 1 || prefixes.get(i).isEmpty());
    }
  }

  private static void assertFollowEachOther(List<Span> spans, String text) {
    int end = 0;
    for (Span span : spans) {
      assertTrue(end <= span.start() && span.start() < span.end(), spans::toString);
      assertFalse(splitsPair(text, span.start()) || splitsPair(text, span.end()), spans::toString);
      end = span.end();
    }
    assertTrue(end <= text.length());
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static void assertCoverAll(List<Range> ranges, Words words) {
    int next = 0;
    for (Range range : ranges) {
      assertEquals(next, range.first());
      assertTrue(range.last() >= range.first());
      next = range.last() + 1;
    }
    assertEquals(words.size(), next);
  }

  /** Pieces that the rules of this room know, between characters of all planes and halves. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> known =
        Arbitraries.of(
            "Dr.", "J.", "U.S.", "No. 5", "10.5", "1,200", "said", "he", "The", "isn't", "Voss's",
            "…", "...", ".", "?", "!", ",", "-", "--", "(", ")", "“", "”", "‘", "’", "'", "''",
            "\"", "``", "«", "»", "„", "\n", "\r\n", "\r", "\n\n", "\u2028", "\u2029", "\u0085",
            "\u00A0", "\t", "@", "#a", "$5", "🌉", "다리", "e\u0301", "\u200D", "\uFEFF", "\u202E",
            "\uD83C", "\uDF09", "\0");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(6);
    Arbitrary<String> space = Arbitraries.of("", " ");
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(Tuple.of(4, known), Tuple.of(1, any), Tuple.of(2, space));
    return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }
}
