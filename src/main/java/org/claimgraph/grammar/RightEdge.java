package org.claimgraph.grammar;

import static org.claimgraph.lexicon.WordClass.ADJ;
import static org.claimgraph.lexicon.WordClass.ADP;
import static org.claimgraph.lexicon.WordClass.ADV;
import static org.claimgraph.lexicon.WordClass.CCONJ;
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

/** Walks from the first word of a noun phrase to its last. */
final class RightEdge {
  private static final Set<String> SUBJECT_PRONOUNS =
      Set.of("i", "he", "she", "it", "we", "they", "you", "who", "which", "that", "there", "what");

  private final Passage passage;
  private final Nominals nominals;

  RightEdge(Passage passage, Nominals nominals) {
    this.passage = passage;
    this.nominals = nominals;
  }

  /** The last word of the bare noun phrase that starts at {@code first}, or -1. */
  int of(int first, int high) {
    int head = -1;
    int i = first;
    while (i <= high) {
      WordClass c = passage.classOf(i);
      if (c == NOUN || c == PROPN) {
        if (head >= 0 && Times.isTime(passage.lower(i))) {
          break;
        }
        head = i++;
      } else if (c == PRON) {
        if (Nominals.POSSESSIVES.contains(passage.lower(i))) {
          i++;
        } else if (head < 0) {
          head = i;
          if (SUBJECT_PRONOUNS.contains(passage.lower(i)) || passage.lower(i).length() < 5) {
            return i;
          }
          i++;
        } else {
          break;
        }
      } else if (c == DET) {
        if (head >= 0) {
          break;
        }
        if (nominals.isStandalone(i) && (i == high || !nominals.opensNominal(i + 1))) {
          head = i;
        }
        i++;
      } else if (c == ADJ || c == NUM || c == SYM) {
        if (head >= 0 && passage.classOf(head) == NOUN && c != SYM) {
          break;
        }
        if (c == NUM
            && head < 0
            && (i == high || passage.is(i + 1, "of") || !nominals.opensNominal(i + 1))) {
          head = i;
        }
        i++;
      } else if (c == PART && passage.lower(i).startsWith("'")
          || passage.is(i, "'s") && head >= 0) {
        i++;
      } else if (c == ADV && head < 0) {
        i++;
      } else if (passage.is(i, "(") && head >= 0) {
        int close = closeBracket(i, high);
        if (close < 0) {
          break;
        }
        head = close;
        i = close + 1;
      } else if (c == ADP
          && head >= 0
          && NounPhrases.INNER_PREPOSITIONS.contains(passage.lower(i))) {
        int end = i < high && !Times.isTime(passage.lower(i + 1)) ? phraseAfter(i + 1, high) : -1;
        if (end < 0) {
          break;
        }
        head = end;
        i = end + 1;
      } else if (c == CCONJ && head >= 0 && i < high && !passage.is(i, "but")) {
        int end = phraseAfter(i + 1, high);
        boolean clause = end >= 0 && end < high && nominals.isVerbal(end + 1);
        if (end < 0 || clause) {
          break;
        }
        head = end;
        i = end + 1;
      } else if (c == VERB
          && head < 0
          && (passage.lower(i).endsWith("ed") || passage.lower(i).endsWith("ing"))
          && i < high
          && passage.classOf(i + 1) == NOUN) {
        i++;
      } else {
        break;
      }
    }
    return head;
  }

  private int phraseAfter(int first, int high) {
    int head = -1;
    for (int i = first; i <= high; i++) {
      WordClass c = passage.classOf(i);
      if (c == NOUN || c == PROPN || c == NUM) {
        head = i;
      } else if (c == PRON && !Nominals.POSSESSIVES.contains(passage.lower(i))) {
        return head < 0 ? i : head;
      } else if (c == DET && head >= 0
          || !(c == DET || c == ADJ || c == PRON || c == PART || c == SYM || passage.is(i, "'s"))) {
        break;
      }
    }
    return head;
  }

  private int closeBracket(int open, int high) {
    for (int i = open + 1; i <= high && i < open + 12; i++) {
      if (passage.is(i, ")")) {
        return i;
      }
    }
    return -1;
  }
}
