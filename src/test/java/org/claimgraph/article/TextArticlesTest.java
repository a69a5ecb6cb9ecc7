package org.claimgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextArticlesTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plain", "line\r\nline\n\ttab\f", "다리 🌉 bru\u0308cke \u00A0“”", "\u0085\u2028x"})
  void theTextIsWhatTheBytesSayUnchanged(String text) throws UnreadableText {
    assertEquals(text, TextArticles.read("a", bytes(text)).text());
  }

  @Test
  void aByteOrderMarkIsNoTextButMakesOtherBytes() throws UnreadableText {
    Article marked = TextArticles.read("a", bytes("\uFEFFtext"));
    Article plain = TextArticles.read("a", bytes("text"));
    assertEquals(plain.text(), marked.text());
    assertNotEquals(plain.id(), marked.id());
  }

  @Test
  void anArticleIsKnownByItsBytes() throws UnreadableText {
    Article article = TextArticles.read("a", bytes("text"));
    assertEquals(article.id(), TextArticles.read("b", bytes("text")).id());
    assertEquals(
        "982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1", article.sha256());
    assertEquals("982d9e3eb996f559", article.id());
  }

  private static UnreadableText refused(byte... bytes) {
    return assertThrows(UnreadableText.class, () -> TextArticles.read("a", bytes));
  }

  @Test
  void whatIsNotUtf8IsRefusedWithThePlaceOfTheByte() {
    UnreadableText fault = refused((byte) 'a', (byte) '\n', (byte) 0xC3, (byte) 0xA4, (byte) 0xFC);
    assertEquals("not-utf-8", fault.rule());
    assertEquals("a\nä", fault.before());
    assertEquals(
        "Byte 0xFC at offset 4 is not UTF-8; expected a text file in UTF-8.", fault.getMessage());
  }

  @Test
  void halfACharacterAtTheEndIsNotUtf8() {
    assertEquals("not-utf-8", refused((byte) 'a', (byte) 0xF0, (byte) 0x9F).rule());
  }

  @Test
  void writtenAsTwoHalvesOfAPairAnEmojiIsNotUtf8() {
    assertEquals(
        "not-utf-8",
        refused((byte) 0xED, (byte) 0xA0, (byte) 0xBC, (byte) 0xED, (byte) 0xBC, (byte) 0x89)
            .rule());
  }

  @Test
  void controlCharactersBelongToNoText() {
    UnreadableText fault = refused((byte) 'P', (byte) 'K', (byte) 3, (byte) 4);
    assertEquals("binary-article", fault.rule());
    assertEquals("PK", fault.before());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "\uFEFF", "\u00A0\u200B", "…!? 🌉"})
  void withoutALetterOrADigitThereIsNoText(String text) {
    assertEquals("no-text", refused(bytes(text)).rule());
  }
}
