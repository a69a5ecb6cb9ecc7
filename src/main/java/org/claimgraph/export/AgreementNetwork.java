package org.claimgraph.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The view {@link View#AGREEMENT}: actors, an edge {@code agrees} between two who take the same
 * positions, and an edge {@code disagrees} between two whose positions exclude each other.
 *
 * <p>Actors that have both edges agree on one question and not on another. Who takes two positions
 * that exclude each other has changed its mind, which is no edge here. An actor that takes
 * positions alone is a node without edges.
 */
final class AgreementNetwork {
  private AgreementNetwork() {}

  static Network of(Stream<PublishedClaim> claims, Facts facts) {
    SharedPositions positions = new SharedPositions();
    Map<String, Node> actors = new TreeMap<>();
    Map<String, Set<Node>> taken = new TreeMap<>();
    claims
        .filter(claim -> !claim.isRejected() && claim.isFirm())
        .forEach(
            claim -> {
              for (Node actor : claim.claimants()) {
                String id = NodeId.of(actor.getURI());
                for (Node position : claim.positions()) {
                  actors.put(id, actor);
                  taken.computeIfAbsent(id, i -> new HashSet<>()).add(position);
                  positions.add(id, position, claim);
                }
              }
            });
    PairEdges agreeing = new PairEdges("agrees", 1, facts);
    PairEdges disagreeing = new PairEdges("disagrees", -1, facts);
    Touching touching = new Touching(facts);
    positions
        .byPosition()
        .forEach(
            (position, takers) -> {
              agreeing.join(position, takers, takers);
              for (Node other : touching.against(position)) {
                if (position.getURI().compareTo(other.getURI()) < 0) {
                  disagreeing.join(position, takers, positions.takersOf(other));
                }
              }
            });
    List<Network.Edge> edges = new ArrayList<>(agreeing.edges());
    edges.addAll(disagreeing.edges());
    NodeDescriptions descriptions = new NodeDescriptions(facts);
    return new Network(
        View.AGREEMENT.title(),
        false,
        actors.entrySet().stream()
            .map(
                entry ->
                    descriptions
                        .of(entry.getValue(), "actor")
                        .with(
                            "positions",
                            Attribute.integer(taken.getOrDefault(entry.getKey(), Set.of()).size())))
            .toList(),
        edges);
  }
}
