package org.claimgraph.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts an English text into sentences. A line break always ends one. */
public final class Sentences {
  /**
   * Titles, initials, abbreviations of initials ("U.S.") and the numbers of a list, after which a
   * full stop ends no sentence. Where it does end one, as in "in the U.S. He left", two sentences
   * stay together.
   */
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?:^|[\\s(“\"])(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Rev|Adm|Brig|Maj|Gen|Col|Capt|Lt|Sgt|St|No"
              + "|vs|Ph)\\.\\s*$"
              + "|(?:^|[\\s(“\".])[A-Z]\\.\\s*$"
              + "|(?:^|\\n)\\s*\\d{1,2}\\.\\s*$");

  private Sentences() {}

  /** The sentences of {@code text} without the white space around them, in order. */
  public static List<Span> of(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (at < text.length() && UNFINISHED.matcher(text.substring(start, at)).find()) {
        continue;
      }
      addLines(text, start, at, sentences);
      start = at;
    }
    return sentences;
  }

  private static void addLines(String text, int from, int to, List<Span> sentences) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '\n') {
        addTrimmed(text, start, i, sentences);
        start = i + 1;
      }
    }
  }

  private static void addTrimmed(String text, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
