package org.claimgraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text. A blank line parts two paragraphs, and so does a line break; only where
 * lines are wrapped, so that a long line ends without a full stop and the next one goes on in lower
 * case, a line break is a space.
 */
public final class Paragraphs {
  /** Shorter lines are headings and list items rather than wrapped prose. */
  private static final int WRAPPED = 40;

  private Paragraphs() {}

  /** First and last word (inclusive) of each paragraph, as a range of word indexes. */
  public static List<Range> of(Words words) {
    List<Range> paragraphs = new ArrayList<>();
    int first = 0;
    int lineStart = 0;
    for (int i = 1; i <= words.size(); i++) {
      int breaks = i == words.size() ? 2 : lineBreaks(words, i);
      if (breaks == 0) {
        continue;
      }
      if (breaks > 1 || !isWrapped(words, lineStart, i)) {
        paragraphs.add(new Range(first, i - 1));
        first = i;
      }
      lineStart = i;
    }
    return words.size() == 0 ? List.of() : paragraphs;
  }

  private static int lineBreaks(Words words, int i) {
    String text = words.text();
    int breaks = 0;
    for (int at = words.end(i - 1); at < words.start(i); at++) {
      char c = text.charAt(at);
      boolean breaksLine = c == '\n' || c == '\u2028' || c == '\f' || c == '\u0085';
      boolean breaksOldLine = c == '\r' && text.charAt(at + 1) != '\n';
      breaks += breaksLine || breaksOldLine ? 1 : c == '\u2029' ? 2 : 0;
    }
    return breaks;
  }

  private static boolean isWrapped(Words words, int lineStart, int next) {
    char last = words.text().charAt(words.end(next - 1) - 1);
    return words.end(next - 1) - words.start(lineStart) > WRAPPED
        && (Character.isLetterOrDigit(last) || last == ',')
        && Character.isLowerCase(words.first(next));
  }
}
