package org.claimgraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.text.Fold;
import org.claimgraph.text.Span;

/**
 * Cuts stretches of a text into words, numbers and marks, by one table for names and texts alike:
 *
 * <ul>
 *   <li>a word is a run of letters, digits and combining marks; an apostrophe or a full stop
 *       between two letters belongs to it ("o'clock", "U.S."), hyphens do not;
 *   <li>a possessive ending ("'s") is a token of its own, so that "Russia's" is found as "Russia";
 *   <li>a number keeps commas and points between digits ("12,000", "7,00,000", "1.5");
 *   <li>every other character but white space is a mark of its own.
 * </ul>
 */
public final class Tokens {
  private final String raw;
  private final List<Token> found = new ArrayList<>();

  private Tokens(String raw) {
    this.raw = raw;
  }

  /** The tokens of a whole text. */
  public static List<Token> of(String text) {
    return of(text, List.of(new Span(0, text.length())), Integer.MAX_VALUE);
  }

  /**
   * The tokens of some stretches of a text, in their order.
   *
   * @param limit how many tokens at most; what is beyond is not read
   */
  public static List<Token> of(String text, List<Span> pieces, int limit) {
    Tokens tokens = new Tokens(text);
    for (Span piece : pieces) {
      int at = piece.start();
      while (at < piece.end() && tokens.found.size() < limit) {
        at = tokens.next(at, piece.end());
      }
    }
    return tokens.found;
  }

  private int next(int at, int end) {
    int c = raw.codePointAt(at);
    int width = Character.charCount(c);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return at + width;
    }
    if (isPossessive(at, end)) {
      return add(at, at + 2);
    }
    if (!isOfWord(c)) {
      return add(at, Math.min(end, at + width));
    }
    int to = at;
    while (to < end && (isOfWord(raw.codePointAt(to)) || joins(to, at, end))) {
      to += Character.charCount(raw.codePointAt(to));
    }
    return add(at, Math.min(to, end));
  }

  private int add(int start, int end) {
    found.add(Token.of(Fold.fold(raw.substring(start, end)), start, end));
    return end;
  }

  /** Whether an "'s" begins here that no letter follows. */
  private boolean isPossessive(int at, int end) {
    return isApostrophe(raw.charAt(at))
        && at > 0
        && Character.isLetterOrDigit(raw.charAt(at - 1))
        && at + 1 < end
        && (raw.charAt(at + 1) == 's' || raw.charAt(at + 1) == 'S')
        && !(at + 2 < end && isOfWord(raw.codePointAt(at + 2)));
  }

  /** Whether the mark at {@code at} holds the letters or digits on its sides together. */
  private boolean joins(int at, int start, int end) {
    char c = raw.charAt(at);
    if (at == start) {
      return false;
    }
    char before = raw.charAt(at - 1);
    char after = at + 1 < end ? raw.charAt(at + 1) : ' ';
    if (c == ',' || c == '.') {
      if (Character.isDigit(before) && Character.isDigit(after)) {
        return true;
      }
    }
    if (c == '.') {
      boolean initial = Character.isLetter(before) && isStartOrPoint(at - 2, start);
      return initial
          && (isPoint(at - 2, end) || (Character.isLetter(after) && isPoint(at + 2, end)));
    }
    return isApostrophe(c)
        && Character.isLetter(before)
        && Character.isLetter(after)
        && !isPossessive(at, end);
  }

  private boolean isStartOrPoint(int at, int start) {
    return at < start || raw.charAt(at) == '.';
  }

  private boolean isPoint(int at, int end) {
    return at >= 0 && at < end && raw.charAt(at) == '.';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean isOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }
}
