package org.claimgraph.text;

/**
 * Words in quotation marks.
 *
 * @param words the words with their marks; the closing mark is missing where the text leaves it out
 * @param closed whether a closing mark stands at the end
 * @param goesOn whether the next paragraph opens with a quotation mark that continues this one
 */
public record Quotation(Range words, boolean closed, boolean goesOn) {
  /** Index of the opening mark. */
  public int first() {
    return words.first();
  }

  /** Index of the last word or mark of it. */
  public int last() {
    return words.last();
  }
}
