package org.claimgraph.grammar;

import java.util.Set;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;

/** Finds the group that a verb belongs to, by walking left over auxiliaries and adverbs. */
final class VerbGroups {
  private static final Set<String> BE =
      Set.of(
          "be", "is", "are", "was", "were", "been", "being", "am", "'m", "'re", "get", "got",
          "gets");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "'d");

  /** Verbs that take "to" and another verb, and pass its subject on. */
  private static final Set<String> CATENATIVES =
      Set.of(
          "on",
          "continued",
          "continues",
          "continue",
          "began",
          "begins",
          "begin",
          "started",
          "starts",
          "seemed",
          "seems",
          "appeared",
          "appears",
          "has",
          "have",
          "had",
          "used",
          "going",
          "came",
          "proceeded",
          "tried",
          "tries",
          "liked",
          "likes",
          "wanted",
          "ready",
          "quick",
          "declined",
          "refused",
          "failed");

  private static final Set<String> REFUSALS = Set.of("declined", "refused", "failed");

  private VerbGroups() {}

  static VerbGroup around(Passage passage, int head, Range sentence) {
    int first = head;
    boolean negated = false;
    boolean be = false;
    boolean have = false;
    boolean other = false;
    boolean infinitive = false;
    for (int i = head - 1; i >= sentence.first() && head - i < 8; i--) {
      String word = passage.lower(i);
      WordClass c = passage.classOf(i);
      boolean apostropheS = word.equals("'s") && c == WordClass.AUX;
      if (word.equals("not") || word.equals("n't") || word.equals("never")) {
        negated = true;
      } else if (BE.contains(word) || apostropheS) {
        be |= !have || !be;
        first = i;
        if (!(be && have)) {
          be = true;
        }
      } else if (HAVE.contains(word)) {
        have = true;
        first = i;
      } else if (c == WordClass.AUX) {
        other = true;
        first = i;
      } else if (word.equals("to") && (c == WordClass.PART || i == head - 1) && !infinitive) {
        int governor = i - 1;
        if (governor > sentence.first()
            && CATENATIVES.contains(passage.lower(governor))
            && !passage.is(governor, "on")) {
          negated |= REFUSALS.contains(passage.lower(governor));
          first = governor;
          i = governor;
        } else if (passage.is(governor, "on")
            && governor > sentence.first()
            && passage.lower(governor - 1).matches("go|goes|went|gone|going")) {
          first = governor - 1;
          i = governor - 1;
        } else {
          infinitive = true;
          first = i;
          break;
        }
      } else if (c != WordClass.ADV || isConnective(passage, i, sentence)) {
        break;
      }
    }
    first = leadingAdverbs(passage, first, sentence);
    String verb = passage.lower(head);
    boolean ing = verb.endsWith("ing");
    boolean passive = be && !ing;
    VerbGroup.Shape shape =
        infinitive && !other
            ? VerbGroup.Shape.INFINITIVE
            : ing && !be ? VerbGroup.Shape.PARTICIPLE : VerbGroup.Shape.FINITE;
    return new VerbGroup(new Range(first, head), head, shape, passive, negated);
  }

  private static boolean isConnective(Passage passage, int i, Range sentence) {
    return i == sentence.first()
        || passage.is(i - 1, ",")
        || passage.classOf(i - 1) == WordClass.PUNCT;
  }

  private static int leadingAdverbs(Passage passage, int first, Range sentence) {
    int i = first;
    while (i - 1 > sentence.first()
        && passage.classOf(i - 1) == WordClass.ADV
        && !isConnective(passage, i - 1, sentence)) {
      i--;
    }
    return i;
  }
}
