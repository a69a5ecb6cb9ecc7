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

  private static final Set<String> INNER_PREPOSITIONS =
      Set.of(
          "of", "for", "at", "in", "from", "with", "on", "to", "behind", "near", "outside",
          "inside", "within", "against", "about", "over", "around", "across", "between", "like",
          "under", "among", "without", "than", "by", "versus");

  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");

  private static final Set<String> SUBJECT_PRONOUNS =
      Set.of("i", "he", "she", "it", "we", "they", "you", "who", "which", "that", "there", "what");

  private final Passage passage;

  NounPhrases(Passage passage) {
    this.passage = passage;
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
    int first = leftEdge(last, low);
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
      int first = leftEdge(i - 1, low);
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
        int first = leftEdge(i - 1, low);
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
      int before = leftEdge(first - 2, low);
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

  private int leftEdge(int last, int low) {
    if (!canEnd(last)) {
      return -1;
    }
    int i = last;
    boolean determined = false;
    while (true) {
      if (passage.is(i, ")")) {
        int open = openBracket(i, low);
        if (open < 0 || open - 1 < low || !canEnd(open - 1)) {
          return -1;
        }
        i = open - 1;
        continue;
      }
      WordClass c = passage.classOf(i);
      determined |= c == DET || POSSESSIVES.contains(passage.lower(i));
      if (c == PRON && !POSSESSIVES.contains(passage.lower(i)) && i == last) {
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
    if (passage.lower(j).equals("'s") && j > low && isNominal(j - 1)) {
      return j;
    }
    if (passage.classOf(i) == PART || passage.lower(i).equals("'s")) {
      return isNominal(j) || passage.is(j, ")") ? j : -1;
    }
    if (determined) {
      return isPredeterminer(j) ? j : jump(j, low);
    }
    return switch (c) {
      case NOUN, PROPN, ADJ, NUM, SYM, DET -> isDay(j) ? -1 : j;
      case PRON -> POSSESSIVES.contains(passage.lower(j)) ? j : -1;
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
    if (passage.classOf(j) == ADP && INNER_PREPOSITIONS.contains(word)) {
      int before = j - 1;
      boolean modifier =
          passage.classOf(before) == VERB && before > low && isNominal(before - 1)
              || passage.classOf(before) == ADJ
                  && before > low
                  && passage.classOf(before - 1) == NOUN;
      if (modifier) {
        return before - 1;
      }
      return canEnd(before) && !Times.isDay(passage.lower(j + 1)) ? before : -1;
    }
    if (word.equals("and") || word.equals("or") || word.equals("&")) {
      return canEnd(j - 1) && coordinates(j, low) ? j - 1 : -1;
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

  private boolean isNominal(int i) {
    WordClass c = passage.classOf(i);
    return c == NOUN || c == PROPN || c == NUM || c == PRON || c == ADJ;
  }

  private boolean canEnd(int i) {
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
  private boolean isPolled(int i) {
    return i > 0
        && passage.classOf(i) == VERB
        && passage.lower(i).endsWith("ed")
        && (passage.classOf(i - 1) == NOUN || passage.is(i - 1, "those"));
  }

  /** "Some say", "many argue", "others", "both". */
  private boolean isStandalone(int i) {
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

  /**
   * The noun phrase that starts with word {@code first}, with the appositions after it, not
   * reaching beyond word {@code bound}.
   */
  public Optional<Range> startingAt(int first, int bound) {
    int high = Math.min(bound, first + LONGEST);
    int last = rightEdge(first, high);
    if (last < 0) {
      return Optional.empty();
    }
    return Optional.of(new Range(first, withRightApposition(last, high)));
  }

  /** The last word of the bare noun phrase that starts at {@code first}, or -1. */
  public int rightEdge(int first, int high) {
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
        if (POSSESSIVES.contains(passage.lower(i))) {
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
        if (isStandalone(i) && (i == high || !opensNominal(i + 1))) {
          head = i;
        }
        i++;
      } else if (c == ADJ || c == NUM || c == SYM) {
        if (head >= 0 && passage.classOf(head) == NOUN && c != SYM) {
          break;
        }
        if (c == NUM
            && head < 0
            && (i == high || passage.is(i + 1, "of") || !opensNominal(i + 1))) {
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
      } else if (c == ADP && head >= 0 && INNER_PREPOSITIONS.contains(passage.lower(i))) {
        int end = i < high && !Times.isTime(passage.lower(i + 1)) ? phraseAfter(i + 1, high) : -1;
        if (end < 0) {
          break;
        }
        head = end;
        i = end + 1;
      } else if (c == CCONJ && head >= 0 && i < high && !passage.is(i, "but")) {
        int end = phraseAfter(i + 1, high);
        boolean clause = end >= 0 && end < high && isVerbal(end + 1);
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
      } else if (c == PRON && !POSSESSIVES.contains(passage.lower(i))) {
        return head < 0 ? i : head;
      } else if (c == DET && head >= 0
          || !(c == DET || c == ADJ || c == PRON || c == PART || c == SYM || passage.is(i, "'s"))) {
        break;
      }
    }
    return head;
  }

  private boolean isVerbal(int i) {
    WordClass c = passage.classOf(i);
    return c == VERB || c == WordClass.AUX;
  }

  private boolean opensNominal(int i) {
    WordClass c = passage.classOf(i);
    return c == NOUN || c == PROPN || c == ADJ || c == NUM || passage.is(i, "of");
  }

  private int closeBracket(int open, int high) {
    for (int i = open + 1; i <= high && i < open + 12; i++) {
      if (passage.is(i, ")")) {
        return i;
      }
    }
    return -1;
  }

  /** "said Ann Lee|, the mayor of X,": appositions up to a mark that closes them. */
  private int withRightApposition(int last, int high) {
    int end = last;
    while (end + 2 <= high
        && passage.is(end + 1, ",")
        && opensApposition(end + 2)
        && !isVerbal(end + 2)
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
}
