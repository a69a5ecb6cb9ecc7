package org.claimgraph.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8, strictly, with or without a byte order mark. */
public final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /**
   * The text that {@code bytes} encode, without the byte order mark.
   *
   * @throws UnreadableText if they are not UTF-8
   */
  public static String decode(byte[] bytes) throws UnreadableText {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw new UnreadableText(
          "not-utf-8",
          "Byte 0x%02X at offset %s is not UTF-8; expected a text file in UTF-8."
              .formatted(bytes[in.position()], in.position()),
          text);
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
