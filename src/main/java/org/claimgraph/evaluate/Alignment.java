package org.claimgraph.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Pairs marked and found ones, each at most once: the most alike pair first, then the most alike of
 * those that are left. Greedy, because the best assignment overall would now and then pair two that
 * are little alike to save a third.
 */
final class Alignment {
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble((Pair p) -> -p.likeness)
          .thenComparingInt(Pair::marked)
          .thenComparingInt(Pair::found);

  private Alignment() {}

  /**
   * Two that belong together.
   *
   * @param marked index of the marked one
   * @param found index of the found one
   * @param likeness how alike they are
   */
  record Pair(int marked, int found, double likeness) {}

  /** How alike a marked and a found one are; empty if they cannot be the same. */
  interface Likeness<M, F> {
    OptionalDouble of(M marked, F found);
  }

  /** The pairs, most alike first; ties go to the earlier marked one, then to the earlier found. */
  static <M, F> List<Pair> of(List<M> marked, List<F> found, Likeness<M, F> likeness) {
    List<Pair> candidates = new ArrayList<>();
    for (int m = 0; m < marked.size(); m++) {
      for (int f = 0; f < found.size(); f++) {
        OptionalDouble like = likeness.of(marked.get(m), found.get(f));
        if (like.isPresent()) {
          candidates.add(new Pair(m, f, like.getAsDouble()));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    BitSet usedMarked = new BitSet();
    BitSet usedFound = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!usedMarked.get(pair.marked) && !usedFound.get(pair.found)) {
        usedMarked.set(pair.marked);
        usedFound.set(pair.found);
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
