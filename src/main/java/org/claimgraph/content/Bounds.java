package org.claimgraph.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.lexicon.Phrases;
import org.claimgraph.lexicon.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/** Reads the words around a number that make it a bound or an approximate figure. */
final class Bounds {
  /** "at least some 500" has two; three are enough for anybody. */
  private static final int IN_A_ROW = 3;

  private final Phrases<Kind> phrases;

  /** What the words do with the number. */
  private enum Kind {
    ABOUT,
    LEAST,
    MOST
  }

  /**
   * What stands around a number.
   *
   * @param first index of the first token, with the words before the number
   * @param last index of the last token, with the words after it
   * @param least whether the number is the least
   * @param most whether it is the most
   * @param about whether it is approximate
   */
  record Around(int first, int last, boolean least, boolean most, boolean about) {
    boolean none() {
      return !(least || most || about);
    }
  }

  Bounds(World world) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    world.words(WordList.APPROXIMATOR).forEach(word -> kinds.put(word, Kind.ABOUT));
    world.words(WordList.LOWER_BOUND).forEach(word -> kinds.put(word, Kind.LEAST));
    world.words(WordList.UPPER_BOUND).forEach(word -> kinds.put(word, Kind.MOST));
    this.phrases = Phrases.of(kinds);
  }

  /** The words around the tokens from {@code first} to {@code last}. */
  Around around(List<Token> tokens, int first, int last) {
    Around around = new Around(first, last, false, false, false);
    for (int i = 0; i < IN_A_ROW; i++) {
      Optional<Phrases.Match<Kind>> before = phrases.before(tokens, around.first());
      if (before.isEmpty()) {
        break;
      }
      around = add(around, before.get().value(), -before.get().length(), 0);
    }
    int next = last + 1 < tokens.size() && tokens.get(last + 1).is("-") ? last + 2 : last + 1;
    if (next < tokens.size() && mayFollow(tokens.get(next))) {
      Optional<Phrases.Match<Kind>> after = phrases.from(tokens, next);
      if (after.isPresent()) {
        around = add(around, after.get().value(), 0, next - last - 1 + after.get().length());
      }
    }
    return around;
  }

  /** "about 20 or more", "500-plus": of all the words only these stand behind a number. */
  private static boolean mayFollow(Token token) {
    return token.is("or")
        || token.is("plus")
        || token.is("+")
        || token.is("give")
        || token.is("tops");
  }

  private static Around add(Around around, Kind kind, int before, int after) {
    return new Around(
        around.first + before,
        around.last + after,
        around.least || kind == Kind.LEAST,
        around.most || kind == Kind.MOST,
        around.about || kind == Kind.ABOUT);
  }
}
