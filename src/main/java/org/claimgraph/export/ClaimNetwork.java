package org.claimgraph.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * The view {@link View#CLAIMS}: each claim is a node between those who say it, those it is about,
 * and what it answers. Nothing is left out or folded; only a filter leaves out claims, and with
 * them what no other claim touches.
 */
final class ClaimNetwork {
  private final Facts facts;
  private final NodeDescriptions descriptions;
  private final Filter filter;
  private final Map<Node, Network.Node> nodes = new LinkedHashMap<>();

  private ClaimNetwork(Facts facts, Filter filter) {
    this.facts = facts;
    this.descriptions = new NodeDescriptions(facts);
    this.filter = filter;
  }

  /** All claims that the filter admits. */
  static Network of(Facts facts, Filter filter) {
    ClaimNetwork network = new ClaimNetwork(facts, filter);
    PublishedClaims.in(facts).filter(filter::admits).forEach(network::addClaim);
    if (!filter.narrowsClaims()) {
      network.addThings();
      new LinkedHashMap<>(network.nodes).forEach(network::addFarEnds);
    }
    network.nodes.values().removeIf(node -> !filter.admitsKind(node.kind()));
    return new Network(
        View.CLAIMS.title(),
        true,
        List.copyOf(network.nodes.values()),
        edges(network.nodes, facts));
  }

  /** Every edge between two of some nodes, which are given by what they show. */
  static List<Network.Edge> edges(Map<Node, Network.Node> nodes, Facts facts) {
    List<Network.Edge> edges = new ArrayList<>();
    nodes.forEach(
        (thing, from) -> {
          for (Link link : Link.from(from.kind())) {
            for (Node value : facts.links(thing, link.property())) {
              Network.Node to = nodes.get(value);
              if (to != null) {
                edges.add(
                    new Network.Edge(
                        from.id(), to.id(), link.name(), 1, new Attributes().sorted()));
              }
            }
          }
        });
    return edges;
  }

  private void addClaim(PublishedClaim claim) {
    Network.Node node = descriptions.of(claim);
    nodes.put(claim.node(), node);
    addFarEnds(claim.node(), node);
  }

  private void addThings() {
    for (Link.KindOfNode kind : Link.KINDS) {
      // A topic is shown where something has it; not every concept is one.
      if (!kind.name().equals("claim") && !kind.name().equals("topic")) {
        facts.instancesOf(kind.type()).forEach(thing -> add(thing, kind.name()));
      }
    }
  }

  /** What a node is linked to is a node too, even if nothing else in the graph says what it is. */
  private void addFarEnds(Node from, Network.Node described) {
    for (Link link : Link.from(described.kind())) {
      facts.links(from, link.property()).forEach(target -> add(target, link.to()));
    }
  }

  /** A claim that another replies to comes by itself, or is not wanted. */
  private void add(Node thing, String kind) {
    if (!nodes.containsKey(thing) && (!kind.equals("claim") || !filter.narrowsClaims())) {
      nodes.put(thing, descriptions.of(thing, kind));
    }
  }
}
