package org.claimgraph.grammar;

import org.claimgraph.text.Range;

/**
 * A verb with its auxiliaries, negation and adverbs: "has also not said".
 *
 * @param words the whole group
 * @param head index of the main verb
 * @param shape how the verb stands in its clause
 * @param passive whether it is a passive
 * @param negated whether it is denied ("did not say", "refused to say")
 */
public record VerbGroup(Range words, int head, Shape shape, boolean passive, boolean negated) {

  /** How a verb stands in its clause. */
  public enum Shape {
    /** "said", "has said", "was told". */
    FINITE,
    /** "saying", without an auxiliary. */
    PARTICIPLE,
    /** "to say". */
    INFINITIVE
  }

  /** Index of the first word. */
  public int first() {
    return words.first();
  }

  /** Index of the last word. */
  public int last() {
    return words.last();
  }
}
