package org.claimgraph.interpret;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;
import org.claimgraph.text.Span;

/**
 * The words that name a source, taken apart: the core up to its head, and what follows the head.
 *
 * @param whole everything
 * @param core from the first word to the head; the head is its last word
 */
record NounPhrase(Range whole, Range core) {

  /** The noun phrases that stand side by side in {@code source}: "X and Y" has two. */
  static List<NounPhrase> of(Passage passage, Span source, Cast cast) {
    int first = passage.words().at(source.start());
    int last = passage.words().at(Math.max(source.start(), source.end() - 1));
    last = Math.min(last, passage.size() - 1);
    List<NounPhrase> phrases = new ArrayList<>();
    int from = first;
    for (int i = first; i <= last; i++) {
      if (isAnd(passage, i) && partsTwo(passage, cast, from, i, last)) {
        addList(passage, cast, from, i - 1, phrases);
        from = i + 1;
      }
    }
    add(passage, cast, from, last, phrases);
    return phrases;
  }

  private static boolean isAnd(Passage passage, int i) {
    return passage.is(i, "and") || passage.is(i, "&") || passage.is(i, "nor");
  }

  /** Whether the "and" at {@code i} stands between two who speak, and not within a name. */
  private static boolean partsTwo(Passage passage, Cast cast, int from, int i, int last) {
    if (i == from || i == last || cast.isWithinName(i)) {
      return false;
    }
    boolean comma = false;
    for (int k = from; k < i; k++) {
      comma |= passage.is(k, ",");
      String lower = passage.lower(k);
      boolean follows = lower.equals("who") || lower.equals("which") || lower.equals("that");
      if (follows || passage.is(k, "between")) {
        return false;
      }
      boolean preposition = k > from && passage.classOf(k) == WordClass.ADP;
      if (preposition && !isNameOrDeterminer(passage, cast, i + 1)) {
        return false;
      }
      if (preposition && cast.runAt(i + 1) >= 0 && cast.runAt(i - 1) >= 0) {
        return false;
      }
    }
    boolean apposition = comma && cast.runAt(nextName(passage, i + 1)) < 0;
    return !apposition && !(passage.is(from, "both") && i == from + 1);
  }

  /** Index of the word at {@code i}, or of the one behind the small words before a name. */
  private static int nextName(Passage passage, int i) {
    int at = i;
    while (at + 1 < passage.size()
        && at < i + 3
        && (passage.classOf(at) == WordClass.NOUN || passage.is(at, "other"))
        && !NameRun.isCapital(passage, at)) {
      at++;
    }
    return at;
  }

  private static boolean isNameOrDeterminer(Passage passage, Cast cast, int i) {
    return cast.runAt(i) >= 0 || passage.classOf(i) == WordClass.DET;
  }

  /** "X, Y" before an "and": each name between commas that no article or title goes before. */
  private static void addList(
      Passage passage, Cast cast, int from, int to, List<NounPhrase> phrases) {
    int first = from;
    for (int i = from + 1; i < to; i++) {
      boolean name = passage.is(i, ",") && cast.runAt(i + 1) >= 0 && cast.runAt(i - 1) >= 0;
      if (name) {
        add(passage, cast, first, i - 1, phrases);
        first = i + 1;
      }
    }
    add(passage, cast, first, to, phrases);
  }

  private static void add(Passage passage, Cast cast, int from, int to, List<NounPhrase> phrases) {
    int first = from;
    int last = to;
    while (first <= last && (!passage.words().isWord(first) || isBefore(passage, first))) {
      first++;
    }
    while (last >= first && isMark(passage, last)) {
      last--;
    }
    if (first > last) {
      return;
    }
    int head = first;
    while (head < last && !isBehindHead(passage, cast, head + 1)) {
      head++;
    }
    while (head > first && isMark(passage, head)) {
      head--;
    }
    phrases.add(new NounPhrase(new Range(first, last), new Range(first, head)));
  }

  private static boolean isBefore(Passage passage, int i) {
    return switch (passage.lower(i)) {
      case "both", "neither", "by", "from", "as", "but", "while", "even", "only", "also" -> true;
      default -> false;
    };
  }

  private static boolean isMark(Passage passage, int i) {
    return !passage.words().isWord(i)
        || passage.is(i, "'s")
        || passage.is(i, "'")
        || passage.is(i, "himself")
        || passage.is(i, "herself")
        || passage.is(i, "themselves")
        || passage.is(i, "itself");
  }

  /** Whether what follows the head begins at {@code i}: a mark, a preposition, a clause. */
  private static boolean isBehindHead(Passage passage, Cast cast, int i) {
    String lower = passage.lower(i);
    if (cast.isWithinName(i)) {
      return false;
    }
    if (!passage.words().isWord(i)) {
      return !lower.equals("-") && !lower.equals("\u2019") && !lower.equals("'");
    }
    boolean office =
        lower.equals("of")
            && i + 2 < passage.size()
            && WhoWords.isDepartment(passage.lower(i + 1))
            && cast.runAt(i + 2) >= 0;
    if (isMark(passage, i) || office) {
      return false;
    }
    WordClass c = passage.classOf(i);
    boolean figure = c == WordClass.NUM && passage.classOf(i - 1) == WordClass.NOUN;
    return c == WordClass.ADP
        || figure
        || lower.equals("who")
        || lower.equals("which")
        || lower.equals("that")
        || lower.equals("whose")
        || lower.equals("where")
        || c == WordClass.AUX
        || c == WordClass.SCONJ;
  }

  /** Index of the head: the last word of the core. */
  int head() {
    return core.last();
  }
}
