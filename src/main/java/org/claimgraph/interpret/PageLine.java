package org.claimgraph.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimgraph.text.Fold;
import org.claimgraph.text.Span;
import org.jspecify.annotations.Nullable;

/** A line of a page that holds something, without the white space around it. */
final class PageLine {
  /** What a look at a line takes in: what makes furniture stands at its start or its end. */
  private static final int SHOWN = 400;

  private final String text;
  private final Span span;
  private final String head;
  private final String lower;
  private @Nullable List<String> words;

  private PageLine(String text, Span span) {
    this.text = text;
    this.span = span;
    this.head = Fold.fold(text.substring(span.start(), Math.min(span.end(), span.start() + SHOWN)));
    this.lower = head.toLowerCase(Locale.ROOT);
  }

  /** Where it stands, in UTF-16 units. */
  Span span() {
    return span;
  }

  /** Its first {@value #SHOWN} characters, folded. */
  String head() {
    return head;
  }

  /** The same in lower case. */
  String lower() {
    return lower;
  }

  /** Its last {@value #SHOWN} characters, folded. */
  String tail() {
    return Fold.fold(text.substring(Math.max(span.start(), span.end() - SHOWN), span.end()));
  }

  /** The words of its head as they stand, parted at white space. */
  List<String> words() {
    if (words == null) {
      words = split(head);
    }
    return words;
  }

  private static List<String> split(String line) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= line.length(); at++) {
      if (at == line.length() || parts(line.charAt(at))) {
        if (at > start) {
          words.add(line.substring(start, at));
        }
        start = at + 1;
      }
    }
    return List.copyOf(words);
  }

  private static boolean parts(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

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
    lines.add(new PageLine(text, new Span(from, to)));
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
    return length() <= SHOWN && words().size() <= count;
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    char last = text.charAt(span.end() - 1);
    boolean quoted = last == '"' || last == '\u201D';
    char end = quoted && length() > 1 ? text.charAt(span.end() - 2) : last;
    return end == '.' || end == '?' || end == '!';
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
      if (i >= words().size() || !Character.isUpperCase(words().get(i).codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** A word in small letters, without the marks behind it. */
  static String plain(String word) {
    return withoutMarks(word).toLowerCase(Locale.ROOT);
  }

  /** A word without the marks behind it. */
  static String withoutMarks(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }
}
