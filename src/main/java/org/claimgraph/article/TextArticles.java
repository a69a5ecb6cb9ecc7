package org.claimgraph.article;

/** Reads plain-text articles: UTF-8, strictly, with or without a byte order mark. */
public final class TextArticles {
  private TextArticles() {}

  /**
   * Decodes an article.
   *
   * @param name what to call it
   * @param bytes the file's content
   * @throws UnreadableText if the bytes are not UTF-8, hold control characters that no text has, or
   *     hold no text at all
   */
  public static Article read(String name, byte[] bytes) throws UnreadableText {
    String text = Utf8.decode(bytes);
    refuseControlCharacters(text);
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableText("no-text", "The article holds no text; expected words.", "");
    }
    return new Article(name, text, Sha256.hex(bytes));
  }

  private static void refuseControlCharacters(String text) throws UnreadableText {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
      if (control || c == '\uFFFE' || c == '\uFFFF') {
        throw new UnreadableText(
            "binary-article",
            "Character U+%04X belongs to no text; expected plain text.".formatted((int) c),
            text.substring(0, i));
      }
    }
  }
}
