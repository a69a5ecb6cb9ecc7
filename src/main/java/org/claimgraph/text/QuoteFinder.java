package org.claimgraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a quotation in a text. Quotation marks, spaces and hyphens of any make match one another
 * ({@link Fold}); nothing else is forgiven, and what is found is a place in the raw text.
 */
public final class QuoteFinder {
  private final String text;
  private final String folded;

  /** Prepares {@code text} for many searches. */
  public QuoteFinder(String text) {
    this.text = text;
    this.folded = Fold.fold(text);
  }

  /** The text that is searched. */
  public String text() {
    return text;
  }

  /** Every place where {@code quote} stands, in text order. Time grows with the text's length. */
  public List<Span> all(String quote) {
    String wanted = Fold.fold(quote);
    List<Span> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      found.add(new Span(at, at + wanted.length()));
    }
    return found;
  }

  /** Every place where {@code quote} stands right after the words {@code prefix}. */
  public List<Span> allAfter(String prefix, String quote) {
    String before = Fold.fold(prefix).stripTrailing();
    return all(quote).stream()
        .filter(span -> folded.substring(0, span.start()).stripTrailing().endsWith(before))
        .toList();
  }
}
