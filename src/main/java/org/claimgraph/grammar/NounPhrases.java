package org.claimgraph.grammar;

import static org.claimgraph.lexicon.WordClass.ADJ;
import static org.claimgraph.lexicon.WordClass.DET;
import static org.claimgraph.lexicon.WordClass.NOUN;
import static org.claimgraph.lexicon.WordClass.NUM;
import static org.claimgraph.lexicon.WordClass.PROPN;
import static org.claimgraph.lexicon.WordClass.VERB;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;

/**
 * Finds noun phrases by walking from a word to the left or to the right, with what belongs to them:
 * determiners, adjectives, prepositional phrases, brackets and appositions between commas. A phrase
 * has at most {@value #LONGEST} words, so that each walk takes bounded time.
 */
public final class NounPhrases {
  static final int LONGEST = 40;

  static final Set<String> INNER_PREPOSITIONS =
      Set.of(
          "of", "for", "at", "in", "from", "with", "on", "to", "behind", "near", "outside",
          "inside", "within", "against", "about", "over", "around", "across", "between", "like",
          "under", "among", "without", "than", "by", "versus");

  private final Passage passage;
  private final Nominals nominals;
  private final LeftEdge leftEdge;
  private final RightEdge rightEdge;

  NounPhrases(Passage passage) {
    this.passage = passage;
    this.nominals = new Nominals(passage);
    this.leftEdge = new LeftEdge(passage, nominals);
    this.rightEdge = new RightEdge(passage, nominals);
  }

  /**
   * The noun phrase that ends with word {@code last}, with appositions in front of a comma there,
   * not reaching before word {@code bound}.
   */
  public Optional<Range> endingAt(int last, int bound) {
    int low = Math.max(bound, last - LONGEST);
    if (last < low) {
      return Optional.empty();
    }
    if (passage.is(last, ",")) {
      return beforeComma(last, low);
    }
    if (isDash(last)) {
      return beforeDash(last, low);
    }
    int first = leftEdge.of(last, low);
    return first < 0 ? Optional.empty() : Optional.of(withLeftApposition(first, last, low));
  }

  /** "Ann Lee, the mayor, | said": the phrase in front of the comma that closes an apposition. */
  private Optional<Range> beforeComma(int comma, int low) {
    int segments = 0;
    for (int i = comma - 1; i > low; i--) {
      if (isClosingMark(i)) {
        return Optional.empty();
      }
      if (!passage.is(i, ",") || !opensApposition(i + 1)) {
        continue;
      }
      int first = leftEdge.of(i - 1, low);
      if (first >= 0 && isName(i - 1)) {
        return Optional.of(new Range(first, comma));
      }
      if (++segments > 3) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isDash(int i) {
    char c = passage.words().first(i);
    return c == '\u2014' || c == '\u2013' || passage.is(i, "--");
  }

  /** "Democrats - and some others - | say". */
  private Optional<Range> beforeDash(int dash, int low) {
    for (int i = dash - 1; i > low && i > dash - 20; i--) {
      if (isDash(i)) {
        int first = leftEdge.of(i - 1, low);
        return first < 0 ? Optional.empty() : Optional.of(new Range(first, dash));
      }
    }
    return Optional.empty();
  }

  private boolean isClosingMark(int i) {
    char c = passage.words().first(i);
    return c == '\u201D' || c == '"' || c == ';' || c == ':' || c == '?' || c == '!';
  }

  private boolean isName(int last) {
    WordClass c = passage.classOf(last);
    return c == PROPN || c == NOUN || passage.is(last, ")");
  }

  /** "the mayor, Ann Lee | said" or "Lee, 45": keeps the phrase in front of the comma with it. */
  private Range withLeftApposition(int first, int last, int low) {
    if (first - 2 > low
        && passage.is(first - 1, ",")
        && passage.classOf(last) == PROPN
        && passage.classOf(first) == PROPN
        && passage.classOf(first - 2) == NOUN) {
      int before = leftEdge.of(first - 2, low);
      if (before >= 0 && beginsClause(before, low) && passage.classOf(before) == DET) {
        return new Range(before, last);
      }
    }
    return new Range(first, last);
  }

  private boolean beginsClause(int word, int low) {
    return word == low || passage.classOf(word - 1) == WordClass.PUNCT;
  }

  /** Whether an apposition can start with word {@code i}. */
  boolean opensApposition(int i) {
    if (i >= passage.size()) {
      return false;
    }
    WordClass c = passage.classOf(i);
    return c == DET
        || c == NOUN
        || c == ADJ
        || c == NUM
        || c == PROPN
        || passage.is(i, "who")
        || passage.is(i, "whose")
        || passage.is(i, "of")
        || passage.is(i, "which")
        || passage.is(i, "now")
        || passage.is(i, "then")
        || passage.is(i, "also");
  }

  /**
   * The noun phrase that starts with word {@code first}, with the appositions after it, not
   * reaching beyond word {@code bound}.
   */
  public Optional<Range> startingAt(int first, int bound) {
    int high = Math.min(bound, first + LONGEST);
    int last = rightEdge.of(first, high);
    if (last < 0) {
      return Optional.empty();
    }
    return Optional.of(new Range(first, withRightApposition(last, high)));
  }

  /** "said Ann Lee|, the mayor of X,": appositions up to a mark that closes them. */
  private int withRightApposition(int last, int high) {
    int end = last;
    while (end + 2 <= high
        && passage.is(end + 1, ",")
        && opensApposition(end + 2)
        && !nominals.isVerbal(end + 2)
        && (passage.classOf(last) == PROPN
            || passage.classOf(last) == NOUN
            || passage.is(last, ")"))) {
      int i = end + 2;
      while (i <= high && passage.classOf(i) != WordClass.PUNCT) {
        i++;
      }
      boolean closed =
          i <= high && (passage.is(i, ",") || passage.is(i, ".") || passage.is(i, ":"));
      if (!closed && i <= high || clauseInside(end + 2, i - 1)) {
        return end;
      }
      end = i - 1;
    }
    return end;
  }

  /** Whether a finite verb makes the words a clause of their own rather than an apposition. */
  private boolean clauseInside(int first, int last) {
    if (passage.is(first, "who") || passage.is(first, "whose")) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      if (passage.classOf(i) == WordClass.AUX
          || passage.classOf(i) == VERB
              && !passage.lower(i).endsWith("ing")
              && !passage.lower(i).endsWith("ed")) {
        return !relative(first, i);
      }
    }
    return false;
  }

  private boolean relative(int first, int verb) {
    for (int i = first; i < verb; i++) {
      if (passage.is(i, "who") || passage.is(i, "that") || passage.is(i, "which")) {
        return true;
      }
    }
    return false;
  }

  /** The last word of the bare noun phrase that starts at {@code first}, or -1. */
  public int rightEdge(int first, int high) {
    return rightEdge.of(first, high);
  }
}
