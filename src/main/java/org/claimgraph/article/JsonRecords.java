package org.claimgraph.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes an array of records apart, byte for byte, so that each is known by its own bytes. Only
 * brackets and strings are looked at: whether a record is sound JSON shows when it is read.
 */
final class JsonRecords {
  private final byte[] bytes;
  private final List<byte[]> records = new ArrayList<>();

  private JsonRecords(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The elements of the array that {@code bytes} begin with; {@code bytes} themselves if it is
   * none.
   */
  static List<byte[]> of(byte[] bytes) {
    JsonRecords records = new JsonRecords(bytes);
    int start = records.pass(startsWithMark(bytes) ? 3 : 0);
    if (start == bytes.length || bytes[start] != '[') {
      return List.of(bytes);
    }
    records.split(start + 1);
    return records.records;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private void split(int from) {
    int start = from;
    int depth = 0;
    boolean inString = false;
    for (int i = from; i < bytes.length; i++) {
      byte b = bytes[i];
      if (inString) {
        if (b == '\\') {
          i++;
        } else if (b == '"') {
          inString = false;
        }
      } else if (b == '"') {
        inString = true;
      } else if (b == '[' || b == '{') {
        depth++;
      } else if (depth == 0 && b == ',') {
        add(start, i);
        start = i + 1;
      } else if (depth == 0 && b == ']') {
        if (!records.isEmpty() || pass(start) < i) {
          add(start, i);
        }
        // What stands behind the array is handed on, to be refused.
        start = pass(i + 1);
        break;
      } else if (b == ']' || b == '}') {
        depth--;
      }
    }
    if (pass(start) < bytes.length) {
      add(start, bytes.length);
    }
  }

  private void add(int start, int end) {
    int first = pass(start);
    int last = end;
    while (last > first && isSpace(bytes[last - 1])) {
      last--;
    }
    records.add(Arrays.copyOfRange(bytes, Math.min(first, last), last));
  }

  private int pass(int from) {
    int i = from;
    while (i < bytes.length && isSpace(bytes[i])) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
