package org.claimgraph.evaluate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.claimgraph.text.Span;

/**
 * A text cut into the units that scores are counted in. A token is a run of letters, digits and
 * underscores, which a hyphen, an apostrophe or a full stop between two of them does not end
 * ("Mr.Smith's", "2.5"); any other character that is no space is a token of its own. Finer units
 * would reward long words, coarser ones would punish a wrong full stop.
 *
 * <p>These are the scorer's units, apart from the words that the rules see: a change of those must
 * not move the yardstick.
 */
final class Tokens {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final BitSet words;

  private Tokens(String text, int[] starts, int[] ends, BitSet words) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
  }

  static Tokens of(String text) {
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    BitSet words = new BitSet();
    int size = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (!isSpace(c)) {
        boolean word = isWordCharacter(c);
        end = word ? endOfWord(text, end) : end;
        words.set(size, word);
        starts[size] = at;
        ends[size++] = end;
      }
      at = end;
    }
    return new Tokens(text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), words);
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      int next = end + Character.charCount(c);
      if (!isWordCharacter(c)) {
        boolean joins = c == '-' || c == '\'' || c == '’' || c == '.';
        if (!joins || next >= text.length() || !isWordCharacter(text.codePointAt(next))) {
          return end;
        }
      }
      end = next;
    }
    return end;
  }

  /** As Python's {@code \w}, in which published scorers are written: no combining marks. */
  private static boolean isWordCharacter(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(c) || c == '_';
    };
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** The tokens of which at least one character lies in one of {@code spans}. */
  BitSet in(List<Span> spans) {
    BitSet in = new BitSet();
    for (Span span : spans) {
      int found = Arrays.binarySearch(starts, span.start());
      int i = found >= 0 ? found : Math.max(0, -found - 2);
      for (; i < starts.length && starts[i] < span.end(); i++) {
        in.set(i, in.get(i) || ends[i] > span.start());
      }
    }
    return in;
  }

  /** The same without punctuation. */
  BitSet wordsIn(List<Span> spans) {
    BitSet in = in(spans);
    in.and(words);
    return in;
  }

  /** Token {@code i} in small letters. */
  String lower(int i) {
    return text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT);
  }

  /**
   * The overlap of two sets of tokens, between 0 and 1: 2|A ∩ B| / (|A| + |B|) (Dice, Ecology 26,
   * 1945); 1 if both are empty.
   */
  static double dice(BitSet a, BitSet b) {
    int both = a.cardinality() + b.cardinality();
    return both == 0 ? 1 : 2.0 * shared(a, b) / both;
  }

  /** How many tokens the two share. */
  static int shared(BitSet a, BitSet b) {
    BitSet shared = (BitSet) a.clone();
    shared.and(b);
    return shared.cardinality();
  }
}
