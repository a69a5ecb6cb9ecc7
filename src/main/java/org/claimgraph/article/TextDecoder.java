package org.claimgraph.article;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text, strictly: a byte order mark decides, then the charset that somebody declares, then
 * UTF-8. Only web pages get a second chance: pages lie about their charset more often than not, and
 * for them browsers have settled on windows-1252 where UTF-8 fails.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /**
   * Decodes {@code bytes}.
   *
   * @param declared the charset that an HTTP header or the page itself names, if any
   * @param page whether the bytes are a web page, for which windows-1252 may be guessed
   * @throws RefusedArticle with {@code not-valid-utf-8} or {@code not-valid-utf-16}
   */
  static DecodedText decode(byte[] bytes, Optional<String> declared, boolean page)
      throws RefusedArticle {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, ByteOrder.LITTLE_ENDIAN);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, ByteOrder.BIG_ENDIAN);
    }
    boolean marked = startsWith(bytes, 0xEF, 0xBB, 0xBF);
    Optional<Charset> charset = marked ? Optional.empty() : declared.flatMap(TextDecoder::charset);
    Optional<String> text = charset.flatMap(c -> strictly(bytes, c));
    if (text.isPresent()) {
      return new DecodedText(text.get(), List.of());
    }
    try {
      String utf8 = Utf8.decode(bytes);
      return new DecodedText(utf8, charset.map(c -> guessed(c, "UTF-8")).stream().toList());
    } catch (UnreadableText e) {
      Optional<String> guess = page && !marked ? strictly(bytes, WINDOWS_1252) : Optional.empty();
      return new DecodedText(
          guess.orElseThrow(() -> notUtf8(e)),
          List.of(guessed(charset.orElse(StandardCharsets.UTF_8), "windows-1252")));
    }
  }

  /**
   * The charset that a label stands for. The web reads the labels of Latin-1 and ASCII as
   * windows-1252, which holds them both (WHATWG Encoding, section 4.2), and disbelieves a page that
   * says in ASCII that it is UTF-16 or UTF-32.
   */
  private static Optional<Charset> charset(String label) {
    try {
      Charset charset = Charset.forName(label.strip());
      if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
        return Optional.empty();
      }
      return Optional.of(
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
              ? WINDOWS_1252
              : charset);
    } catch (IllegalArgumentException e) {
      // A name that nobody knows says nothing.
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * UTF-16 unit by unit: halves of surrogate pairs pass here, because a few of them are replaced
   * with a warning and do not make a text unreadable.
   */
  private static DecodedText utf16(byte[] bytes, ByteOrder order) throws RefusedArticle {
    CharBuffer units = ByteBuffer.wrap(bytes).order(order).asCharBuffer();
    String text = units.subSequence(1, units.length()).toString();
    if (bytes.length % 2 != 0) {
      throw new RefusedArticle(
          RefusalCode.NOT_VALID_UTF_16,
          "The file is marked as UTF-16 and ends with half a unit at byte %s; expected a whole file."
              .formatted(bytes.length - 1));
    }
    return new DecodedText(text, List.of());
  }

  private static Warning guessed(Charset not, String but) {
    return new Warning(
        WarningCode.CHARSET_GUESSED,
        "The bytes are not %s; they were read as %s. Look whether all letters are right."
            .formatted(not.name(), but));
  }

  private static RefusedArticle notUtf8(UnreadableText e) {
    int at = e.before().getBytes(StandardCharsets.UTF_8).length;
    return new RefusedArticle(
        RefusalCode.NOT_VALID_UTF_8, e.getMessage(), Optional.of("byte " + at));
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
