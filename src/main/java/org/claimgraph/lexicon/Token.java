package org.claimgraph.lexicon;

import java.util.Locale;
import org.claimgraph.text.Span;

/**
 * A word, a number or a mark of a text.
 *
 * @param word as it stands, with quotation marks, spaces and hyphens made plain
 * @param lower the same in small letters
 * @param start offset of the first character in the raw text, in UTF-16 units
 * @param end offset after the last character, in UTF-16 units
 */
public record Token(String word, String lower, int start, int end) {

  static Token of(String word, int start, int end) {
    String lower = word.toLowerCase(Locale.ROOT);
    return new Token(word, lower.equals(word) ? word : lower, start, end);
  }

  /** Where it stands. */
  public Span span() {
    return new Span(start, end);
  }

  /** Whether it is exactly this word or mark, in small letters. */
  public boolean is(String other) {
    return lower.equals(other);
  }

  /** Whether it begins with a letter. */
  public boolean isWord() {
    return Character.isLetter(word.codePointAt(0));
  }

  /** Whether it begins with a digit. */
  public boolean isNumber() {
    return Character.isDigit(word.charAt(0));
  }

  /** Whether its first letter is a capital. */
  public boolean isCapitalized() {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
