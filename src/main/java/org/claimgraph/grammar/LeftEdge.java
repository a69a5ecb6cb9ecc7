package org.claimgraph.grammar;

import static org.claimgraph.lexicon.WordClass.ADJ;
import static org.claimgraph.lexicon.WordClass.ADP;
import static org.claimgraph.lexicon.WordClass.ADV;
import static org.claimgraph.lexicon.WordClass.DET;
import static org.claimgraph.lexicon.WordClass.NOUN;
import static org.claimgraph.lexicon.WordClass.NUM;
import static org.claimgraph.lexicon.WordClass.PART;
import static org.claimgraph.lexicon.WordClass.PRON;
import static org.claimgraph.lexicon.WordClass.PROPN;
import static org.claimgraph.lexicon.WordClass.SYM;
import static org.claimgraph.lexicon.WordClass.VERB;

import java.util.Set;
import org.claimgraph.lexicon.WordClass;

/** Walks from the last word of a noun phrase to its first. */
final class LeftEdge {
  private static final Set<String> SUBJECT_PRONOUNS =
      Set.of("i", "he", "she", "it", "we", "they", "you", "who", "which", "that", "there", "what");

  private final Passage passage;
  private final Nominals nominals;

  LeftEdge(Passage passage, Nominals nominals) {
    this.passage = passage;
    this.nominals = nominals;
  }

  int of(int last, int low) {
    if (!nominals.canEnd(last)) {
      return -1;
    }
    int i = last;
    boolean determined = false;
    while (true) {
      if (passage.is(i, ")")) {
        int open = openBracket(i, low);
        if (open < 0 || open - 1 < low || !nominals.canEnd(open - 1)) {
          return -1;
        }
        i = open - 1;
        continue;
      }
      WordClass c = passage.classOf(i);
      determined |= c == DET || Nominals.POSSESSIVES.contains(passage.lower(i));
      if (c == PRON && !Nominals.POSSESSIVES.contains(passage.lower(i)) && i == last) {
        if (SUBJECT_PRONOUNS.contains(passage.lower(i))) {
          return i;
        }
        determined = true;
      }
      int next = nextLeft(i, low, determined);
      if (next < 0) {
        return i;
      }
      if (next < i - 1 || c == PART || !determined) {
        determined = next < i - 1 ? false : determined && c != PART;
      }
      i = next;
    }
  }

  private int nextLeft(int i, int low, boolean determined) {
    int j = i - 1;
    if (j < low) {
      return -1;
    }
    WordClass c = passage.classOf(j);
    if (c == PART && passage.lower(j).startsWith("'") && j > low) {
      return j;
    }
    if (passage.lower(j).equals("'s") && j > low && nominals.isNominal(j - 1)) {
      return j;
    }
    if (passage.classOf(i) == PART || passage.lower(i).equals("'s")) {
      return nominals.isNominal(j) || passage.is(j, ")") ? j : -1;
    }
    if (determined) {
      return isPredeterminer(j) ? j : jump(j, low);
    }
    return switch (c) {
      case NOUN, PROPN, ADJ, NUM, SYM, DET -> isDay(j) ? -1 : j;
      case PRON -> Nominals.POSSESSIVES.contains(passage.lower(j)) ? j : -1;
      case ADV -> passage.classOf(i) == ADJ || passage.classOf(i) == NUM ? j : -1;
      case VERB -> isParticipialModifier(j, i) ? j : -1;
      case PUNCT -> passage.is(j, ")") || isHyphen(j) ? j : jump(j, low);
      default -> jump(j, low);
    };
  }

  private boolean isHyphen(int j) {
    return passage.is(j, "-") && passage.words().end(j) == passage.words().start(j + 1);
  }

  private boolean isDay(int j) {
    return Times.isDay(passage.lower(j));
  }

  private boolean isPredeterminer(int j) {
    return switch (passage.lower(j)) {
      case "all", "both", "half", "such", "even", "not" -> true;
      default -> false;
    };
  }

  /** "leading experts", "elected officials": a participle right in front of its noun. */
  private boolean isParticipialModifier(int j, int i) {
    String word = passage.lower(j);
    WordClass next = passage.classOf(i);
    return (word.endsWith("ed") || word.endsWith("ing"))
        && (next == NOUN || next == ADJ)
        && (j == 0
            || passage.classOf(j - 1) == DET
            || passage.classOf(j - 1) == ADJ
            || passage.classOf(j - 1) == ADP
            || passage.classOf(j - 1) == WordClass.PUNCT);
  }

  /** Over a preposition or a conjunction to the noun phrase that it continues. */
  private int jump(int j, int low) {
    String word = passage.lower(j);
    if (j - 1 < low) {
      return -1;
    }
    if (passage.classOf(j) == ADP && NounPhrases.INNER_PREPOSITIONS.contains(word)) {
      int before = j - 1;
      boolean modifier =
          passage.classOf(before) == VERB && before > low && nominals.isNominal(before - 1)
              || passage.classOf(before) == ADJ
                  && before > low
                  && passage.classOf(before - 1) == NOUN;
      if (modifier) {
        return before - 1;
      }
      return nominals.canEnd(before) && !Times.isDay(passage.lower(j + 1)) ? before : -1;
    }
    if (word.equals("and") || word.equals("or") || word.equals("&")) {
      return nominals.canEnd(j - 1) && coordinates(j, low) ? j - 1 : -1;
    }
    return -1;
  }

  /** Whether what stands before the conjunction is a subject too, not the object of a verb. */
  private boolean coordinates(int conjunction, int low) {
    int first = leftEdgePlain(conjunction - 1, low);
    if (first <= low) {
      return true;
    }
    WordClass before = passage.classOf(first - 1);
    return before == WordClass.PUNCT
        || before == WordClass.SCONJ
        || before == WordClass.CCONJ
        || passage.is(first - 1, "between");
  }

  private int leftEdgePlain(int last, int low) {
    int i = last;
    while (i > low) {
      WordClass c = passage.classOf(i - 1);
      boolean inner =
          c == NOUN
              || c == PROPN
              || c == ADJ
              || c == NUM
              || c == DET
              || c == PART
              || passage.is(i - 1, "of")
              || passage.is(i - 1, "'s")
              || c == PRON;
      if (!inner) {
        return i;
      }
      i--;
    }
    return i;
  }

  private int openBracket(int close, int low) {
    for (int i = close - 1; i > low; i--) {
      if (passage.is(i, "(")) {
        return i;
      }
    }
    return -1;
  }
}
