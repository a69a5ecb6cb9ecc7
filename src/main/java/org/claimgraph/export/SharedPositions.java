package org.claimgraph.export;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Who takes which position, and with which claim first: what the views of agreement are folded
 * from. Those who take positions are actors in one view and articles in the other.
 */
final class SharedPositions {
  private final Map<Node, SortedMap<String, PublishedClaim>> takers =
      new TreeMap<>(NodeCmp::compareRDFTerms);

  /** Two takers, the first by name first. */
  record Pair(String one, String other) {
    static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::one).thenComparing(Pair::other);

    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /** Notes that a taker takes a position with a claim; the first one stays the sample. */
  void add(String taker, Node position, PublishedClaim claim) {
    takers.computeIfAbsent(position, p -> new TreeMap<>()).putIfAbsent(taker, claim);
  }

  /** Every position with those who take it, in order. */
  Map<Node, SortedMap<String, PublishedClaim>> byPosition() {
    return takers;
  }

  /** Those who take a position. */
  SortedMap<String, PublishedClaim> takersOf(Node position) {
    return takers.getOrDefault(position, new TreeMap<>());
  }
}
