package org.claimgraph.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a file of JSON Lines, one record a line, holding one line at a time: the file may be of any
 * length, a line of at most {@link Articles#MAX_BYTES}. Empty lines are passed over.
 */
public final class JsonLines {
  private JsonLines() {}

  /**
   * Whether the first line that is not empty is a whole JSON object, and more than white space
   * follows.
   */
  static boolean is(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && isSpace(bytes[start])) {
      start++;
    }
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    int next = end;
    while (next < bytes.length && isSpace(bytes[next])) {
      next++;
    }
    if (start == bytes.length || bytes[start] != '{' || next == bytes.length) {
      return false;
    }
    try {
      byte[] line = Arrays.copyOfRange(bytes, start, end);
      StrictJson.parse(TextDecoder.decode(line, Optional.empty(), false).text());
      return true;
    } catch (RefusedArticle e) {
      return false;
    }
  }

  /**
   * Reads all records of {@code in}; {@code name-3} is the name of the third that has none of its
   * own.
   *
   * @param input what to call the file in messages, with {@code :3} behind it for the third record
   * @param in is not closed
   * @throws IOException if {@code in} fails; the records before were handed over
   */
  public static void read(String input, String name, InputStream in, Consumer<Outcome> each)
      throws IOException {
    read(input, name, 1, in, each);
  }

  /**
   * The same for a part of a file.
   *
   * @param first the number of its first record
   */
  public static void read(
      String input, String name, int first, InputStream in, Consumer<Outcome> each)
      throws IOException {
    InputStream buffered = new BufferedInputStream(in);
    int number = first - 1;
    for (Optional<byte[]> line = line(buffered); line.isPresent(); line = line(buffered)) {
      byte[] record = line.get();
      if (record.length == 0) {
        continue;
      }
      number++;
      each.accept(
          Articles.read(
              input + ":" + number,
              name + "-" + number,
              record,
              Format.JSON_LINES,
              Optional.empty()));
    }
    if (number < first) {
      each.accept(
          new Refusal(
              input, RefusalCode.NO_TEXT, "There is no record in it; expected one object a line."));
    }
  }

  /**
   * The next line without white space around it, or nothing at the end. A line that is too long is
   * returned as its first bytes, one more than allowed, and the rest of it is passed over.
   */
  private static Optional<byte[]> line(InputStream in) throws IOException {
    int next = in.read();
    if (next < 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (; next >= 0 && next != '\n'; next = in.read()) {
      boolean leading = line.size() == 0 && isSpace((byte) next);
      if (!leading && line.size() <= Articles.MAX_BYTES) {
        line.write(next);
      }
    }
    byte[] bytes = line.toByteArray();
    int end = bytes.length;
    while (end > 0 && end <= Articles.MAX_BYTES && isSpace(bytes[end - 1])) {
      end--;
    }
    return Optional.of(Arrays.copyOf(bytes, end));
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
