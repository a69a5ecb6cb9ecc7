package org.claimgraph.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads plain-text articles: UTF-8, strictly, with or without a byte order mark. */
public final class TextArticles {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextArticles() {}

  /**
   * Decodes an article.
   *
   * @param name what to call it
   * @param bytes the file's content
   * @throws UnreadableArticle if the bytes are not UTF-8, hold control characters that no text has,
   *     or hold no text at all
   */
  public static Article read(String name, byte[] bytes) throws UnreadableArticle {
    String text = decode(bytes);
    refuseControlCharacters(text);
    if (text.isBlank()) {
      throw new UnreadableArticle("no-text", "The article holds no text; expected words to read.");
    }
    return new Article(name, text, Sha256.hex(bytes));
  }

  private static String decode(byte[] bytes) throws UnreadableArticle {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableArticle(
          "not-utf-8",
          "Byte %d is not UTF-8; expected a text file in UTF-8.".formatted(in.position()));
    }
    decoder.flush(out);
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static void refuseControlCharacters(String text) throws UnreadableArticle {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
      if (control || c == '\uFFFE' || c == '\uFFFF') {
        throw new UnreadableArticle(
            "binary-article",
            "Character U+%04X at offset %d belongs to no text; expected plain text."
                .formatted((int) c, i));
      }
    }
  }
}
