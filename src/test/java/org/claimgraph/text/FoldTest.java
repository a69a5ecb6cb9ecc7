package org.claimgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“yes”|\"yes\"",
        "„ja“|\"ja\"",
        "«да»|\"да\"",
        "it’s ‘so’|it's 'so'",
        "a\u00A0b\u202Fc\u2009d|a b c d",
        "ferry\u2011owners – or — so\u2212|ferry-owners - or - so-"
      })
  void marksOfAnyMakeAreWrittenPlainly(String typeset, String plain) {
    assertEquals(plain, Fold.fold(typeset));
  }

  @Test
  void everyCharacterBecomesExactlyOne() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertEquals(1, Fold.fold(String.valueOf(c)).length(), "U+" + Integer.toHexString(c));
    }
  }

  /** Strings of every kind of character, emoji and halves of pairs among them; always the same. */
  static Stream<String> strings() {
    Random random = new Random(20311102);
    return Stream.generate(
            () ->
                random
                    .ints(40, 0, 0x10FFFF + 1)
                    .map(c -> random.nextInt(3) == 0 ? c : 0x2000 + c % 0x70)
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString())
        .limit(500);
  }

  @ParameterizedTest
  @MethodSource("strings")
  void offsetsStayAndFoldingTwiceChangesNothing(String text) {
    String folded = Fold.fold(text);
    assertEquals(text.length(), folded.length());
    assertEquals(text.codePointCount(0, text.length()), folded.codePointCount(0, folded.length()));
    assertEquals(folded, Fold.fold(folded));
  }

  @Test
  void lettersMarksAndEmojiAreLeftAlone() {
    String text = "Bru\u0308ckenau 다리 🌉 ÄÖÜ ß";
    assertEquals(text, Fold.fold(text));
  }
}
