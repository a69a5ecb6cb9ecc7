package org.claimgraph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;

/**
 * The view {@link View#PLACES}: claims that speak of a place, and the places, up to the largest
 * that they lie within. Rejected claims are left out. The attribute {@code claims} of a place
 * counts those that name it, not those within.
 */
final class PlaceNetwork {
  private PlaceNetwork() {}

  static Network of(Stream<PublishedClaim> claims, Facts facts) {
    NodeDescriptions descriptions = new NodeDescriptions(facts);
    Map<Node, Network.Node> nodes = new LinkedHashMap<>();
    Map<Node, Integer> counts = new LinkedHashMap<>();
    claims
        .filter(claim -> !claim.isRejected() && !claim.places().isEmpty())
        .forEach(
            claim -> {
              nodes.put(claim.node(), withClaimants(claim, facts));
              claim.places().forEach(place -> counts.merge(place, 1, Integer::sum));
            });
    List.copyOf(counts.keySet()).forEach(place -> addWider(place, counts, facts));
    counts.forEach(
        (place, count) ->
            nodes.put(
                place,
                descriptions.of(place, "location").with("claims", Attribute.integer(count))));
    List<Network.Edge> edges =
        ClaimNetwork.edges(nodes, facts).stream()
            .filter(edge -> edge.kind().equals("place") || edge.kind().equals("within"))
            .toList();
    return new Network(View.PLACES.title(), true, List.copyOf(nodes.values()), edges);
  }

  /** A claimant is no node here, so its name stands on the claim. */
  private static Network.Node withClaimants(PublishedClaim claim, Facts facts) {
    Network.Node node = new NodeDescriptions(facts).of(claim);
    String names = LegalText.forXml(facts.labels(claim.claimants()));
    return names.isEmpty() ? node : node.with("claimants", Attribute.text(names));
  }

  private static void addWider(Node place, Map<Node, Integer> counts, Facts facts) {
    for (Node wider : facts.links(place, Cg.WITHIN)) {
      if (counts.putIfAbsent(wider, 0) == null) {
        addWider(wider, counts, facts);
      }
    }
  }
}
