package org.claimgraph.lexicon;

import java.util.Map;

/**
 * What is known of English word classes.
 *
 * @param shares how frequent each class is, by {@link WordClass#ordinal}
 * @param follows how often a class follows another: {@code follows[one + 1][next]}; row 0 is the
 *     start of a sentence
 * @param words the classes of a word in lower case, with tenths of how often each is meant
 */
@SuppressWarnings("ArrayRecordComponent") // tables, shared and never changed
public record Grammar(double[] shares, double[][] follows, Map<String, ClassOdds> words) {

  /**
   * The classes a word can have.
   *
   * @param classes the classes, most frequent first
   * @param tenths how often each is meant; they add up to about ten
   */
  @SuppressWarnings("ArrayRecordComponent") // a table, shared and never changed
  public record ClassOdds(WordClass[] classes, int[] tenths) {}
}
