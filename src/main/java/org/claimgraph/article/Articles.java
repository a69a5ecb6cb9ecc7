package org.claimgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one article from bytes, whatever its format. Faults are values: a {@link Refusal} says what
 * is wrong, where, and what would be right, and no bytes whatever make this class throw.
 *
 * <p>Plain text is never altered but for {@linkplain WarningCode#CHARACTERS_REPLACED stray
 * characters}, replaced one for one: offsets are offsets into the file as decoded. The text of a
 * page or of Markdown is what a reader sees: one paragraph a block, parted by a blank line. In JSON
 * it is the value of {@code articleBody}, unchanged.
 */
public final class Articles {
  /** The longest file, and the longest record of JSON Lines, that is read: 10 MiB. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  private Articles() {}

  /**
   * Reads an article.
   *
   * @param input what to call it in messages
   * @param name what to call the article; a JSON record may have a name of its own
   * @param bytes the whole file, or one record of JSON Lines
   * @param format what the bytes are, see {@link Format#of}
   * @param charset the charset that the sender declares, for instance in an HTTP header
   */
  public static Outcome read(
      String input, String name, byte[] bytes, Format format, Optional<String> charset) {
    return read(input, new Original(name, format, charset, bytes));
  }

  /** Reads an article from what was kept of it. */
  static Outcome read(String input, Original original) {
    Document document;
    try {
      document = readOrRefuse(input, original);
    } catch (RefusedArticle e) {
      return e.of(input);
    }
    try {
      Languages.refuseOther(document.article().text());
      return document;
    } catch (RefusedArticle e) {
      Refusal refusal = e.of(input);
      return new Refusal(
          input, refusal.code(), refusal.says(), refusal.at(), Optional.of(document));
    }
  }

  private static Document readOrRefuse(String input, Original original) throws RefusedArticle {
    byte[] bytes = original.bytes();
    Optional<String> charset = original.charset();
    refuseLarge(bytes.length);
    Optional<String> type = FileSignature.of(bytes);
    if (type.isPresent()) {
      throw new RefusedArticle(
          RefusalCode.UNSUPPORTED_TYPE,
          "This is %s; expected plain text, Markdown, HTML or JSON.".formatted(type.get()));
    }
    Content content =
        switch (original.format()) {
          case TEXT -> Content.plain(decode(bytes, charset));
          case MARKDOWN -> MarkdownReader.read(decode(bytes, charset));
          case HTML -> HtmlReader.read(TextDecoder.decode(bytes, declared(bytes, charset), true));
          case JSON, JSON_LINES -> JsonArticle.read(decode(bytes, charset));
        };
    DecodedText text = StrayCharacters.replace(content.text());
    if (text.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new RefusedArticle(RefusalCode.NO_TEXT, "There is no text in it; expected words.");
    }
    List<Warning> warnings = new ArrayList<>(text.warnings());
    warnings.addAll(Mojibake.in(text.text()));
    Article article =
        new Article(content.name().orElse(original.name()), text.text(), Sha256.hex(bytes));
    return new Document(input, original.format(), article, content.metadata(), warnings, original);
  }

  private static DecodedText decode(byte[] bytes, Optional<String> charset) throws RefusedArticle {
    return TextDecoder.decode(bytes, charset, false);
  }

  private static Optional<String> declared(byte[] bytes, Optional<String> charset) {
    return charset.or(() -> DeclaredCharset.of(bytes));
  }

  /** Refuses what is longer than {@link #MAX_BYTES}; to be asked before reading. */
  static void refuseLarge(long length) throws RefusedArticle {
    if (length > MAX_BYTES) {
      throw new RefusedArticle(
          RefusalCode.TOO_LARGE,
          "It has %s bytes; expected at most %s (10 MiB). Many articles may be one file of JSON Lines."
              .formatted(length, MAX_BYTES));
    }
  }
}
