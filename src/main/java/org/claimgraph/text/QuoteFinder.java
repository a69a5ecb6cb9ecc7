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

  /** Every place where {@code words} stand as whole words: "he" is not found in "the". */
  public List<Span> allWords(String words) {
    return all(words).stream()
        .filter(span -> !(isInWord(span.start()) || isInWord(span.end())))
        .toList();
  }

  private boolean isInWord(int offset) {
    return offset > 0
        && offset < text.length()
        && isOfWord(text.codePointBefore(offset))
        && isOfWord(text.codePointAt(offset));
  }

  /** Letters and digits, and the marks that combine with a letter before them. */
  private static boolean isOfWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetterOrDigit(codePoint);
    };
  }

  /** Every place where {@code quote} stands right after the words {@code prefix}. */
  public List<Span> allAfter(String prefix, String quote) {
    String before = Fold.fold(prefix).stripTrailing();
    return all(quote).stream()
        .filter(span -> folded.substring(0, span.start()).stripTrailing().endsWith(before))
        .toList();
  }
}
