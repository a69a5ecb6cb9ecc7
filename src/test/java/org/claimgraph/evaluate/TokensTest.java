package org.claimgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  private static List<String> tokens(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> all = new ArrayList<>();
    tokens.in(List.of(new Span(0, text.length()))).stream()
        .mapToObj(tokens::lower)
        .forEach(all::add);
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "It rained.,              it rained .",
    "the mayor’s well-known,  the mayor’s well-known",
    "2.5 per cent,            2.5 per cent",
    "U.S. troops,             u.s . troops",
    "a_b  c–d,                a_b c – d",
    "Brückenau 다리 🌉,        brückenau 다리 🌉",
  })
  void aTokenIsAWordWithItsHyphensOrOneMark(String text, String expected) {
    assertEquals(List.of(expected.split(" ")), tokens(text));
  }

  @Test
  void quotationMarksStandAlone() {
    assertEquals(List.of("'", "no", "!", "'", "she", "said"), tokens("'No!' she said"));
  }

  @Test
  void aSpanHoldsTheTokensThatItTouches() {
    String text = "The old bridge fell.";
    Tokens tokens = Tokens.of(text);
    assertEquals(bits(1, 2), tokens.in(List.of(new Span(5, 9))));
    assertEquals(bits(), tokens.in(List.of(new Span(3, 4))));
    assertEquals(bits(0, 3, 4), tokens.in(List.of(new Span(0, 3), new Span(15, 20))));
    assertEquals(bits(0, 3), tokens.wordsIn(List.of(new Span(0, 3), new Span(15, 20))));
  }

  @Test
  void diceIsTwiceTheSharedOverTheSum() {
    assertEquals(2 * 2 / 5.0, Tokens.dice(bits(1, 2, 3), bits(2, 3)));
    assertEquals(0, Tokens.dice(bits(1), bits()));
    assertEquals(1, Tokens.dice(bits(), bits()));
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }
}
