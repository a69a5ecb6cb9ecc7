package org.claimgraph.text;

/**
 * A run of words.
 *
 * @param first index of the first word
 * @param last index of the last word, inclusive
 */
public record Range(int first, int last) {

  /** Whether the word with this index is one of them. */
  public boolean contains(int word) {
    return first <= word && word <= last;
  }

  /** How many words. */
  public int length() {
    return last - first + 1;
  }

  /** Where it stands in the text, in UTF-16 units. */
  public Span span(Words words) {
    return words.span(first, last);
  }
}
