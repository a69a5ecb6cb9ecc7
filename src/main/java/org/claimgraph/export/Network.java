package org.claimgraph.export;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jgrapht.nio.Attribute;

/**
 * Nodes and edges, as network programs want them: no RDF any more. What GraphML, GEXF and DOT
 * share.
 *
 * @param nodes sorted by id, ids unique
 * @param edges sorted by source, target and kind, all three together unique; both ends are nodes
 */
record Network(List<Node> nodes, List<Edge> edges) {

  /**
   * A node.
   *
   * @param id short and valid everywhere, see {@link NodeId}
   * @param kind what it is: claim, actor, source, location, question, position, topic, disagreement
   * @param label for people
   * @param attributes what else is known, by name
   */
  record Node(String id, String kind, String label, SortedMap<String, Attribute> attributes) {}

  /**
   * A directed edge.
   *
   * @param source id of the node that it leaves
   * @param target id of the node that it enters
   * @param kind the relation, or the stance of the claims that were folded into it
   * @param weight number of claims behind it
   * @param attributes what else is known, by name
   */
  record Edge(
      String source,
      String target,
      String kind,
      int weight,
      SortedMap<String, Attribute> attributes) {}

  /** Sorts, and holds the promises above. */
  Network {
    nodes = nodes.stream().sorted(Comparator.comparing(Node::id)).toList();
    edges =
        edges.stream()
            .sorted(
                Comparator.comparing(Edge::source)
                    .thenComparing(Edge::target)
                    .thenComparing(Edge::kind))
            .toList();
    Set<String> ids = new HashSet<>();
    for (Node node : nodes) {
      require(ids.add(node.id()), "Two nodes have the id " + node.id());
    }
    Set<List<String>> seen = new HashSet<>();
    for (Edge edge : edges) {
      require(
          ids.contains(edge.source()) && ids.contains(edge.target()),
          "An end of the edge is no node: " + edge);
      require(
          seen.add(List.of(edge.source(), edge.target(), edge.kind())),
          "The edge is there twice: " + edge);
    }
  }

  /** The network of a view. */
  static Network of(View view, Facts facts) {
    return switch (view) {
      case CLAIMS -> ClaimNetwork.of(facts);
      case WHO_ABOUT_WHOM -> ActorNetwork.of(facts);
    };
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
