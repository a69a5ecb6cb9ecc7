package org.claimgraph.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimgraph.text.Fold;
import org.claimgraph.text.Span;

/**
 * A line of a page that holds something, without the white space around it.
 *
 * @param span where it stands, in UTF-16 units
 * @param head its first {@value #SHOWN} characters, folded
 * @param tail its last {@value #SHOWN} characters, folded
 * @param lower {@code head} in lower case
 * @param words its first words as they stand, parted at white space
 */
record PageLine(Span span, String head, String tail, String lower, List<String> words) {
  /** What a look at a line takes in: what makes furniture stands at its start or its end. */
  private static final int SHOWN = 400;

  /** The lines of {@code text} that are not empty, in order. */
  static List<PageLine> of(String text) {
    List<PageLine> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isBreak(text.charAt(at))) {
        add(text, start, at, lines);
        start = at + 1;
      }
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
  }

  private static void add(String text, int start, int end, List<PageLine> lines) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return;
    }
    String head = Fold.fold(text.substring(from, Math.min(to, from + SHOWN)));
    String tail = Fold.fold(text.substring(Math.max(from, to - SHOWN), to));
    lines.add(
        new PageLine(
            new Span(from, to),
            head,
            tail,
            head.toLowerCase(Locale.ROOT),
            List.of(head.split("\\s+"))));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** How long it is, in UTF-16 units. */
  int length() {
    return span.end() - span.start();
  }

  /** Whether it is short enough to have no more than this many words. */
  boolean hasAtMost(int count) {
    return length() <= SHOWN && words.size() <= count;
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    String end = tail.endsWith("\"") ? tail.substring(0, tail.length() - 1) : tail;
    return end.endsWith(".") || end.endsWith("?") || end.endsWith("!");
  }

  /** Whether it begins with these words, in lower case, and the last of them ends there. */
  boolean beginsWith(String phrase) {
    return lower.startsWith(phrase)
        && (lower.length() == phrase.length()
            || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
            || !Character.isLetterOrDigit(lower.charAt(phrase.length())));
  }

  /** Whether it is this phrase, in lower case, but for marks at its end. */
  boolean is(String phrase) {
    return beginsWith(phrase) && lower.length() <= phrase.length() + 2 && !letterAfter(phrase);
  }

  private boolean letterAfter(String phrase) {
    return lower.chars().skip(phrase.length()).anyMatch(Character::isLetterOrDigit);
  }

  /** Whether the words {@code from} to {@code to} (exclusive) all begin with a capital. */
  boolean isCapitalized(int from, int to) {
    for (int i = from; i < to; i++) {
      if (i >= words.size() || !Character.isUpperCase(words.get(i).codePointAt(0))) {
        return false;
      }
    }
    return true;
  }
}
