package org.claimgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.claimgraph.article.Article;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

  private static Evidence of(String text, String words) {
    int start = text.indexOf(words);
    return new Evidence(
        new Article("a", text, "0".repeat(64)), new Span(start, start + words.length()));
  }

  @Test
  void contextIsTheThirtyTwoCharactersOnEachSide() {
    Evidence evidence = of("a".repeat(40) + "WORDS" + "b".repeat(40), "WORDS");
    assertEquals("a".repeat(32), evidence.prefix());
    assertEquals("b".repeat(32), evidence.suffix());
  }

  @Test
  void atTheEdgesOfATextThereIsLessOfIt() {
    assertEquals("", of("WORDS", "WORDS").prefix());
    assertEquals("", of("WORDS", "WORDS").suffix());
    assertEquals("ab ", of("ab WORDS c", "WORDS").prefix());
    assertEquals(" c", of("ab WORDS c", "WORDS").suffix());
  }

  /** One more or one less letter moves the cut into the middle of an emoji. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void contextNeverHalvesAnEmoji(int letters) {
    String text =
        "🌉".repeat(30) + "x".repeat(letters) + "WORDS" + "y".repeat(letters) + "🚛".repeat(30);
    Evidence evidence = of(text, "WORDS");
    String around = evidence.prefix() + evidence.words() + evidence.suffix();
    assertEquals(
        -1,
        around.replaceAll("[🌉🚛]", "").codePoints().filter(c -> c > 0x7F).findAny().orElse(-1));
    assertEquals(1, text.split(Pattern.quote(around), -1).length - 1);
  }

  @Test
  void whatIsPublishedCountsCodePoints() {
    Evidence evidence = of("🌉 다리 🌉 bru\u0308cke", "bru\u0308cke");
    assertEquals(new Span(7, 14), evidence.codePoints());
    assertEquals("bru\u0308cke", evidence.words());
  }
}
