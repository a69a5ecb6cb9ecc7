package org.claimgraph.article;

/**
 * Writes running text: white space of the source becomes one space, paragraphs are parted by a
 * blank line, and nothing stands before the first word or behind the last.
 */
final class Paragraphs {
  private enum Gap {
    NONE(""),
    SPACE(" "),
    LINE("\n"),
    PARAGRAPH("\n\n");

    private final String text;

    Gap(String text) {
      this.text = text;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private Gap gap = Gap.NONE;

  /** {@code text} on one line, without stray characters. */
  static String oneLine(String text) {
    Paragraphs line = new Paragraphs();
    line.words(StrayCharacters.replaceAll(text));
    return line.toString();
  }

  /**
   * Adds words; of white space only that of ASCII counts, as in HTML: a no-break space is a
   * character.
   */
  void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        widen(Gap.SPACE);
      } else {
        if (gap != Gap.NONE && !text.isEmpty()) {
          text.append(gap.text);
        }
        gap = Gap.NONE;
        text.append(c);
      }
    }
  }

  /** What follows stands on a new line of the same paragraph. */
  void line() {
    widen(Gap.LINE);
  }

  /** What follows is a new paragraph. */
  void paragraph() {
    widen(Gap.PARAGRAPH);
  }

  private void widen(Gap wanted) {
    if (wanted.compareTo(gap) > 0) {
      gap = wanted;
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
