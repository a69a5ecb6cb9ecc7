package org.claimgraph.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Lines and columns of a text, both counted from 1; a column counts Unicode code points. */
public final class Lines {
  private final String text;
  private final int[] starts;

  /** Prepares {@code text}; lines end with LF, or CR LF. */
  public Lines(String text) {
    this.text = text;
    this.starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  /** Line of the character at a UTF-16 offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Column of the character at a UTF-16 offset. */
  public int column(int offset) {
    return text.codePointCount(starts[line(offset) - 1], offset) + 1;
  }
}
