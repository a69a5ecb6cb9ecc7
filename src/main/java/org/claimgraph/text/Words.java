package org.claimgraph.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words and marks of a text, in order. A clitic is a word of its own ("he|'s", "did|n't"), so
 * is every mark; an abbreviation keeps its full stop and a number its separators. One pass, in time
 * proportional to the text's length.
 */
public final class Words {
  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  private Words(String text) {
    this.text = text;
  }

  /** Cuts {@code text} into words and marks; white space belongs to none of them. */
  public static Words of(String text) {
    Words words = new Words(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (words.beginsWord(at)) {
        at = words.word(at);
      } else {
        at = words.mark(at);
      }
    }
    return words;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The text they were cut from. */
  public String text() {
    return text;
  }

  /** Where word {@code i} starts, in UTF-16 units. */
  public int start(int i) {
    return starts[i];
  }

  /** Where word {@code i} ends, exclusive, in UTF-16 units. */
  public int end(int i) {
    return ends[i];
  }

  /** Word {@code i} as it stands. */
  public String get(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** Word {@code i} in lower case, its apostrophes straight. */
  public String lower(int i) {
    return get(i).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** The first character of word {@code i}. */
  public char first(int i) {
    return text.charAt(starts[i]);
  }

  /** Whether word {@code i} holds a letter or a digit, and is not a mark. */
  public boolean isWord(int i) {
    char c = first(i);
    boolean sigil = isApostrophe(c) || c == '@' || c == '#' || c == '$';
    return isLetter(c)
        || (sigil && ends[i] - starts[i] > 1 && isLetter(text.charAt(starts[i] + 1)));
  }

  /** The span from the start of word {@code from} to the end of word {@code to}, inclusive. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to]);
  }

  /** The first word that ends after {@code offset} (UTF-16); {@link #size} if there is none. */
  public int at(int offset) {
    int found = Arrays.binarySearch(ends, 0, size, offset + 1);
    return found >= 0 ? found : -found - 1;
  }

  private boolean beginsWord(int at) {
    char c = text.charAt(at);
    if (isLetter(c)) {
      return true;
    }
    boolean sigil = c == '@' || c == '#' || c == '$';
    return sigil && at + 1 < text.length() && isLetter(text.charAt(at + 1));
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private int word(int start) {
    int at = start + 1;
    int apostrophe = -1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLetter(c)) {
        at++;
      } else if (joins(at, start)) {
        apostrophe = isApostrophe(c) ? at : apostrophe;
        at++;
      } else {
        break;
      }
    }
    if (at < text.length() && text.charAt(at) == '.' && Abbreviations.keepsStop(text, start, at)) {
      at++;
    }
    int clitic = apostrophe < 0 ? -1 : clitic(apostrophe, at);
    if (clitic > start) {
      add(start, clitic);
      add(clitic, at);
    } else {
      add(start, at);
    }
    return at;
  }

  /** Whether the mark at {@code at} stands between two parts of one word. */
  private boolean joins(int at, int start) {
    if (at + 1 >= text.length() || !isLetter(text.charAt(at + 1))) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '-', '\u2010', '\u2011', '&', '_' -> isLetter(before);
      case '\'', '\u2019' -> Character.isLetterOrDigit(before) && Character.isLetter(after);
      case ',' -> Character.isDigit(before) && Character.isDigit(after) && isDigits(start, at);
      case '.' -> !(Character.isLowerCase(before) && Character.isUpperCase(after));
      default -> false;
    };
  }

  private boolean isDigits(int from, int to) {
    char c = text.charAt(from);
    return Character.isDigit(c) && Character.isDigit(text.charAt(to - 1));
  }

  /** Where the clitic of the word that ends at {@code end} starts, or -1. */
  private int clitic(int apostrophe, int end) {
    String tail = text.substring(apostrophe + 1, Math.min(end, apostrophe + 4));
    return switch (tail.toLowerCase(Locale.ROOT)) {
      case "s", "re", "ve", "ll", "d", "m" -> end - apostrophe <= 3 ? apostrophe : -1;
      case "t" -> {
        char n = text.charAt(apostrophe - 1);
        yield n == 'n' || n == 'N' ? apostrophe - 1 : -1;
      }
      default -> -1;
    };
  }

  private int mark(int start) {
    char c = text.charAt(start);
    int at = start + 1;
    boolean doubled = at < text.length() && text.charAt(at) == c;
    if (doubled && (c == '\'' || c == '`' || c == '\u2019' || c == '\u2018')) {
      at++;
    } else if (c == '.' || c == '-' || c == '*' || c == '_' || c == '=') {
      while (at < text.length() && text.charAt(at) == c) {
        at++;
      }
    }
    add(start, at);
    return at;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }
}
