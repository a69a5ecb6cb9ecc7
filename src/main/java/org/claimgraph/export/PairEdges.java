package org.claimgraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.claimgraph.export.SharedPositions.Pair;
import org.claimgraph.graph.Cg;

/**
 * Edges of one kind between two who take positions, counted: a pair of positions more is one more
 * on the weight. The first pair, by the order of the positions, is the sample.
 */
final class PairEdges {
  private final String kind;
  private final int polarity;
  private final Facts facts;
  private final Map<Pair, Integer> counts = new TreeMap<>(Pair.ORDER);
  private final Map<Pair, Attributes> samples = new TreeMap<>(Pair.ORDER);

  /**
   * @param polarity 1 for edges of agreement, -1 for those of disagreement
   */
  PairEdges(String kind, int polarity, Facts facts) {
    this.kind = kind;
    this.polarity = polarity;
    this.facts = facts;
  }

  /** Joins each taker of one position with each of the other, which may be the same position. */
  void join(
      Node position,
      SortedMap<String, PublishedClaim> takers,
      SortedMap<String, PublishedClaim> others) {
    takers.forEach(
        (taker, claim) ->
            others.forEach(
                (other, answer) -> {
                  if (taker.compareTo(other) < 0) {
                    add(Pair.of(taker, other), position, claim, answer);
                  } else if (takers != others && taker.compareTo(other) > 0) {
                    add(Pair.of(taker, other), position, answer, claim);
                  }
                }));
  }

  List<Network.Edge> edges() {
    List<Network.Edge> edges = new ArrayList<>();
    counts.forEach(
        (pair, count) ->
            edges.add(
                new Network.Edge(
                    pair.one(),
                    pair.other(),
                    kind,
                    count,
                    samples
                        .getOrDefault(pair, new Attributes())
                        .number("polarity", polarity)
                        .number("positions", count)
                        .sorted())));
    return edges;
  }

  private void add(Pair pair, Node position, PublishedClaim claim, PublishedClaim answer) {
    counts.merge(pair, 1, Integer::sum);
    samples.computeIfAbsent(pair, p -> sample(position, claim, answer));
  }

  private Attributes sample(Node position, PublishedClaim claim, PublishedClaim answer) {
    return new Attributes()
        .text("question", facts.link(position, Cg.QUESTION).map(facts::label))
        .text("quote", claim.quote())
        .text("article", claim.article())
        .text("claim", claim.node().getURI())
        .text("otherQuote", answer.quote())
        .text("otherArticle", answer.article())
        .text("otherClaim", answer.node().getURI());
  }
}
