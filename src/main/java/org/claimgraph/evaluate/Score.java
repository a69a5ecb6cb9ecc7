package org.claimgraph.evaluate;

/**
 * Precision, recall and their harmonic mean (van Rijsbergen, Information Retrieval, 1979, chapter
 * 7), and the counts they are made of.
 *
 * @param rightFound how many of the found ones are right
 * @param found how many were found
 * @param rightMarked how many of the marked ones were found right
 * @param marked how many people had marked
 */
public record Score(long rightFound, long found, long rightMarked, long marked) {

  /** Where right ones are paired one to one, so that both counts are the same. */
  static Score of(long right, long found, long marked) {
    return new Score(right, found, right, marked);
  }

  /** The share of the found ones that are right, between 0 and 1; 0 if nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) rightFound / found;
  }

  /** The share of the marked ones that were found right; 0 if nothing was marked. */
  public double recall() {
    return marked == 0 ? 0 : (double) rightMarked / marked;
  }

  /** 2PR / (P + R); 0 if both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
