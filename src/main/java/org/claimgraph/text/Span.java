package org.claimgraph.text;

/**
 * A stretch of a text.
 *
 * @param start offset of the first character, in UTF-16 units
 * @param end offset after the last character, in UTF-16 units
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No such span: " + start + " to " + end);
    }
  }

  /** The words of this span, cut out of {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** The same span counted in Unicode code points of {@code text}. */
  public Span codePoints(String text) {
    int before = text.codePointCount(0, start);
    return new Span(before, before + text.codePointCount(start, end));
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** How many characters lie between the two; 0 if they touch or overlap. */
  public int distance(Span other) {
    return Math.max(0, Math.max(other.start - end, start - other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
