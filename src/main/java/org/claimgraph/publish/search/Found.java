package org.claimgraph.publish.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A part of what a search has found.
 *
 * @param entries things with such names
 * @param claims claims with such quotes, which come after them
 * @param named how many things with such names there are in all
 * @param quoted how many claims
 */
public record Found(List<Entry> entries, List<Node> claims, int named, int quoted) {
  /** More words than this say no more. */
  static final int WORDS = 8;

  static final Found NOTHING = new Found(List.of(), List.of(), 0, 0);

  /** How much there is in all. */
  public int total() {
    return named + quoted;
  }

  static Found of(
      List<Entry> named,
      WordIndex quotes,
      List<Node> claims,
      List<String> words,
      int from,
      int most) {
    BitSet whole = quotes.having(words);
    BitSet begun = quotes.beginning(words);
    int quoted = begun.cardinality();
    begun.andNot(whole);
    List<Entry> entries =
        named.subList(Math.min(from, named.size()), Math.min(from + most, named.size()));
    List<Node> shown = new ArrayList<>();
    int skip = Math.max(0, from - named.size());
    int room = most - entries.size();
    for (BitSet each : new BitSet[] {whole, begun}) {
      for (int i = each.nextSetBit(0); i >= 0 && shown.size() < room; i = each.nextSetBit(i + 1)) {
        if (skip > 0) {
          skip--;
        } else {
          shown.add(claims.get(i));
        }
      }
    }
    return new Found(List.copyOf(entries), List.copyOf(shown), named.size(), quoted);
  }
}
