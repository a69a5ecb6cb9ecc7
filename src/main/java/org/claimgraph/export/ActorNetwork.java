package org.claimgraph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The view {@link View#WHO_ABOUT_WHOM}: actors, and an edge from a claimant to each actor that its
 * claims are about, one per stance.
 *
 * <p>Three claims in which the NIS reports on North Korea become one edge of weight 3. An actor
 * that makes claims about no actor, or is spoken about only by nobody named, is a node without
 * edges, so that the counts on the nodes stay true. Rejected claims do not count. Who passes a
 * claim on is not shown here; the other view has it.
 */
final class ActorNetwork {
  /** What is folded into one edge. */
  private record Relation(String claimant, String about, String stance) {}

  private final NodeDescriptions descriptions;
  private final Map<String, Node> actors = new TreeMap<>();
  private final Map<String, Integer> says = new TreeMap<>();
  private final Map<String, Integer> saidOf = new TreeMap<>();
  private final Map<Relation, List<PublishedClaim>> folded =
      new TreeMap<>(
          Comparator.comparing(Relation::claimant)
              .thenComparing(Relation::about)
              .thenComparing(Relation::stance));

  private ActorNetwork(Facts facts) {
    this.descriptions = new NodeDescriptions(facts);
  }

  static Network of(Stream<PublishedClaim> claims, Facts facts) {
    ActorNetwork network = new ActorNetwork(facts);
    claims.filter(claim -> !claim.isRejected()).forEach(network::count);
    return new Network(
        View.WHO_ABOUT_WHOM.title(),
        true,
        network.actors.values().stream().map(network::node).toList(),
        network.folded.entrySet().stream()
            .map(entry -> edge(entry.getKey(), entry.getValue()))
            .toList());
  }

  private void count(PublishedClaim claim) {
    claim.claimants().forEach(actor -> says.merge(seen(actor), 1, Integer::sum));
    claim.about().forEach(actor -> saidOf.merge(seen(actor), 1, Integer::sum));
    for (Node claimant : claim.claimants()) {
      for (Node about : claim.about()) {
        Relation relation =
            new Relation(seen(claimant), seen(about), claim.stance().orElse("unstated"));
        folded.computeIfAbsent(relation, key -> new ArrayList<>()).add(claim);
      }
    }
  }

  private String seen(Node actor) {
    String id = NodeId.of(actor.getURI());
    actors.put(id, actor);
    return id;
  }

  private Network.Node node(Node actor) {
    Network.Node node = descriptions.of(actor, "actor");
    return node.with("says", Attribute.integer(says.getOrDefault(node.id(), 0)))
        .with("saidOf", Attribute.integer(saidOf.getOrDefault(node.id(), 0)));
  }

  /** The sample is the claim that is printed first, in the first article by name. */
  private static Network.Edge edge(Relation relation, List<PublishedClaim> claims) {
    PublishedClaim sample = claims.get(0);
    return new Network.Edge(
        relation.claimant(),
        relation.about(),
        relation.stance(),
        claims.size(),
        new Attributes()
            .number("claims", claims.size())
            .number("polarity", sample.polarity())
            .text("quote", sample.quote())
            .text("article", sample.article())
            .text("claim", sample.node().getURI())
            .text("firstEventTime", times(claims).min(Comparator.naturalOrder()))
            .text("lastEventTime", times(claims).max(Comparator.naturalOrder()))
            .sorted());
  }

  /** XSD dates, months and years sort by time when sorted as text, at least from 0001 to 9999. */
  private static Stream<String> times(List<PublishedClaim> claims) {
    return claims.stream().flatMap(claim -> claim.eventTime().stream());
  }
}
