package org.claimgraph.text;

/**
 * Counts the code points before any offset of one text, for many offsets: each answer takes the
 * same short time, however long the text is.
 */
public final class CodePoints {
  private static final int STRIDE = 512;

  private final String text;

  /** How many code points stand before each {@link #STRIDE}th UTF-16 unit; empty if all are one. */
  private final int[] before;

  /** Prepares {@code text}. */
  public CodePoints(String text) {
    this.text = text;
    int[] counts = new int[text.length() / STRIDE + 1];
    int surplus = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i % STRIDE == 0) {
        counts[i / STRIDE] = i - surplus;
      }
      if (isSecondHalf(i)) {
        surplus++;
      }
    }
    if (text.length() % STRIDE == 0) {
      counts[text.length() / STRIDE] = text.length() - surplus;
    }
    this.before = surplus == 0 ? new int[0] : counts;
  }

  private boolean isSecondHalf(int i) {
    return i > 0
        && Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /** {@code span}, given in UTF-16 units, in code points. It must not halve a character. */
  public Span of(Span span) {
    return new Span(count(span.start()), count(span.end()));
  }

  private int count(int offset) {
    if (before.length == 0) {
      return offset;
    }
    int count = before[offset / STRIDE];
    for (int i = offset - offset % STRIDE; i < offset; i++) {
      count += isSecondHalf(i) ? 0 : 1;
    }
    return count;
  }
}
