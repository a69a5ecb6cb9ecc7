package org.claimgraph.text;

/**
 * Makes texts comparable that differ only in how a typist and a typesetter write the same mark.
 * Every character is replaced by exactly one character, so an offset in the folded text is the same
 * offset in the raw one.
 */
public final class Fold {
  private Fold() {}

  /** {@code text} with straight quotation marks, plain spaces and plain hyphens; same length. */
  public static String fold(String text) {
    int first = 0;
    while (first < text.length() && fold(text.charAt(first)) == text.charAt(first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u00A0', '\u2007', '\u2009', '\u202F', '\t' -> ' ';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> c;
    };
  }
}
