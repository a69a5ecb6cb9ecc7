package org.claimgraph.extract;

import java.util.Set;
import org.claimgraph.grammar.NounPhrases;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.WordClass;

/** What may stand between a verb of saying and its content: when, where and to whom it was said. */
final class Adjuncts {
  private static final Set<String> ADJUNCT_PREPOSITIONS =
      Set.of(
          "in", "on", "at", "during", "after", "before", "with", "from", "via", "through", "to",
          "by", "over", "near", "outside", "for", "of", "about", "under", "inside", "between");

  private final Passage passage;
  private final NounPhrases phrases;

  Adjuncts(Passage passage) {
    this.passage = passage;
    this.phrases = passage.nounPhrases();
  }

  /** Over "reporters", "on Tuesday", "in a statement," to where the content may start. */
  int skip(int from, int high) {
    int i = from;
    boolean moved = true;
    while (moved && i <= high) {
      moved = false;
      WordClass c = passage.classOf(i);
      if (c == WordClass.ADV || isTime(i)) {
        i++;
        moved = true;
      } else if (c == WordClass.ADP
          && ADJUNCT_PREPOSITIONS.contains(passage.lower(i))
          && i < high) {
        int end = phrases.rightEdge(i + 1, high);
        if (end > i) {
          i = end + 1;
          moved = true;
        }
      } else if (passage.is(i, ",") && i > from && i < high) {
        i++;
        moved = true;
      }
    }
    return i;
  }

  /**
   * Whether word {@code i} names a time: a day, "last", "earlier", or "this" before one of them.
   */
  boolean isTime(int i) {
    return switch (passage.lower(i)) {
      case "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today",
          "morning",
          "afternoon",
          "evening",
          "night",
          "last",
          "week",
          "month",
          "year",
          "earlier",
          "this" ->
          !passage.is(i, "this") || i + 1 < passage.size() && isTime(i + 1);
      default -> false;
    };
  }
}
