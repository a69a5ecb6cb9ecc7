package org.claimgraph.export;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The view {@link View#SOURCES}: articles, and an edge {@code shares} between two whose claims take
 * the same positions. An article whose claims take none, or none that another takes, is a node
 * without edges.
 */
final class SourceNetwork {
  private SourceNetwork() {}

  static Network of(Stream<PublishedClaim> claims, Facts facts) {
    SharedPositions positions = new SharedPositions();
    Map<String, Node> sources = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    claims
        .filter(claim -> !claim.isRejected())
        .forEach(
            claim -> {
              Optional<Node> source = claim.source();
              if (source.isPresent()) {
                String id = NodeId.of(source.get().getURI());
                sources.put(id, source.get());
                counts.merge(id, 1, Integer::sum);
                claim.positions().forEach(position -> positions.add(id, position, claim));
              }
            });
    PairEdges sharing = new PairEdges("shares", 1, facts);
    positions.byPosition().forEach((position, takers) -> sharing.join(position, takers, takers));
    NodeDescriptions descriptions = new NodeDescriptions(facts);
    return new Network(
        View.SOURCES.title(),
        false,
        sources.entrySet().stream()
            .map(
                entry ->
                    descriptions
                        .of(entry.getValue(), "source")
                        .with("claims", Attribute.integer(counts.getOrDefault(entry.getKey(), 0))))
            .toList(),
        sharing.edges());
  }
}
