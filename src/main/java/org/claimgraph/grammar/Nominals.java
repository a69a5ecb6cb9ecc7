package org.claimgraph.grammar;

import static org.claimgraph.lexicon.WordClass.ADJ;
import static org.claimgraph.lexicon.WordClass.DET;
import static org.claimgraph.lexicon.WordClass.NOUN;
import static org.claimgraph.lexicon.WordClass.NUM;
import static org.claimgraph.lexicon.WordClass.PRON;
import static org.claimgraph.lexicon.WordClass.PROPN;
import static org.claimgraph.lexicon.WordClass.VERB;

import java.util.Set;
import org.claimgraph.lexicon.WordClass;

/** Which words can stand in a noun phrase, and which can end one. */
final class Nominals {
  static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");

  private final Passage passage;

  Nominals(Passage passage) {
    this.passage = passage;
  }

  boolean isNominal(int i) {
    WordClass c = passage.classOf(i);
    return c == NOUN || c == PROPN || c == NUM || c == PRON || c == ADJ;
  }

  boolean canEnd(int i) {
    WordClass c = passage.classOf(i);
    return c == NOUN
        || c == PROPN
        || c == NUM
        || passage.is(i, ")")
        || c == PRON && !POSSESSIVES.contains(passage.lower(i))
        || c == DET && isStandalone(i)
        || isPolled(i)
        || c == ADJ && isStandalone(i)
        || c == ADJ && i > 0 && passage.classOf(i - 1) == DET;
  }

  /** "voters surveyed", "those interviewed": a participle right behind its noun. */
  boolean isPolled(int i) {
    return i > 0
        && passage.classOf(i) == VERB
        && passage.lower(i).endsWith("ed")
        && (passage.classOf(i - 1) == NOUN || passage.is(i - 1, "those"));
  }

  /** "Some say", "many argue", "others", "both". */
  boolean isStandalone(int i) {
    return switch (passage.lower(i)) {
      case "some",
          "many",
          "most",
          "others",
          "another",
          "several",
          "few",
          "all",
          "both",
          "those",
          "these",
          "this",
          "any",
          "either",
          "neither",
          "each",
          "none",
          "more" ->
          true;
      default -> false;
    };
  }

  boolean isVerbal(int i) {
    WordClass c = passage.classOf(i);
    return c == VERB || c == WordClass.AUX;
  }

  boolean opensNominal(int i) {
    WordClass c = passage.classOf(i);
    return c == NOUN || c == PROPN || c == ADJ || c == NUM || passage.is(i, "of");
  }
}
