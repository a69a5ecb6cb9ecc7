package org.claimgraph.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;

/** The network that a selection shows. */
final class Views {
  /** What is counted over all claims, and so is not known when only some were read. */
  private static final Set<String> COUNTS = Set.of("says", "saidOf", "positions", "claims");

  private Views() {}

  static Network network(Selection selection, Facts facts) {
    Filter filter = selection.filter();
    if (selection.view() == View.CLAIMS) {
      return selection
          .around()
          .map(center -> Surroundings.of(center, selection.limit(), facts, filter))
          .orElseGet(() -> ClaimNetwork.of(facts, filter));
    }
    Stream<PublishedClaim> claims = claims(selection, facts).filter(filter::admits);
    Network network =
        switch (selection.view()) {
          case CLAIMS, WHO_ABOUT_WHOM -> ActorNetwork.of(claims, facts);
          case AGREEMENT -> AgreementNetwork.of(claims, facts);
          case SOURCES -> SourceNetwork.of(claims, facts);
          case PLACES -> PlaceNetwork.of(claims, facts);
        };
    Network admitted = only(node -> filter.admitsKind(node.kind()), network, 0);
    return selection
        .around()
        .map(center -> around(NodeId.of(center.getURI()), selection.limit(), admitted))
        .orElse(admitted);
  }

  /** The claims that a selection is made of, as they are printed; rejected ones too. */
  static Stream<PublishedClaim> claims(Selection selection, Facts facts) {
    return selection
        .around()
        .map(
            center -> PublishedClaims.of(touching(center, selection.view(), facts), facts).stream())
        .orElseGet(() -> PublishedClaims.in(facts));
  }

  /** How many those are, counted no further than asked. */
  static long countClaims(Selection selection, Facts facts, long most) {
    return selection
        .around()
        .map(center -> (long) touching(center, selection.view(), facts).size())
        .orElseGet(() -> facts.find(Node.ANY, Facts.TYPE, Cg.CLAIM).limit(most).count());
  }

  private static Collection<Node> touching(Node center, View view, Facts facts) {
    Touching touching = new Touching(facts);
    return switch (view) {
      case AGREEMENT, SOURCES -> touching.claimsAndAnswers(center);
      case CLAIMS, WHO_ABOUT_WHOM, PLACES -> touching.claims(center);
    };
  }

  /**
   * The node in the middle with those that it is joined to most strongly, up to a limit, and no
   * edges but its own: what its neighbours have with one another has not been read. Where the
   * middle is no node of this view, the strongest nodes of the claims that it has to do with.
   */
  private static Network around(String center, int limit, Network network) {
    boolean central = network.nodes().stream().anyMatch(node -> node.id().equals(center));
    Map<String, Integer> strength = new HashMap<>();
    for (Network.Edge edge : network.edges()) {
      if (!central || edge.touches(center)) {
        strength.merge(edge.source(), edge.weight(), Integer::sum);
        strength.merge(edge.target(), edge.weight(), Integer::sum);
      }
    }
    strength.remove(center);
    List<String> strongest =
        strength.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .limit(limit)
            .toList();
    int hidden = strength.size() - strongest.size();
    Set<String> shown = new HashSet<>(strongest);
    shown.add(center);
    Network near = only(node -> shown.contains(node.id()), network, hidden);
    return new Network(
        near.title(),
        near.directed(),
        near.nodes().stream().map(node -> counted(node, center, hidden)).toList(),
        near.edges().stream().filter(edge -> !central || edge.touches(center)).toList(),
        hidden);
  }

  private static Network.Node counted(Network.Node node, String center, int hidden) {
    return node.id().equals(center)
        ? node.with("hidden", Attribute.integer(hidden))
        : node.without(COUNTS);
  }

  private static Network only(Predicate<Network.Node> wanted, Network network, int hidden) {
    List<Network.Node> nodes = network.nodes().stream().filter(wanted).toList();
    Set<String> ids = new HashSet<>();
    nodes.forEach(node -> ids.add(node.id()));
    return new Network(
        network.title(),
        network.directed(),
        nodes,
        network.edges().stream()
            .filter(edge -> ids.contains(edge.source()) && ids.contains(edge.target()))
            .toList(),
        hidden);
  }
}
