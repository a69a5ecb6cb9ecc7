package org.claimgraph.export;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Nodes and edges, as network programs want them: no RDF any more. What all formats for networks
 * share.
 *
 * @param title what it shows, for people
 * @param directed whether an edge leads from its source to its target; else it joins both
 * @param nodes sorted by id, ids unique
 * @param edges sorted by source, target and kind, all three together unique; both ends are nodes
 * @param hidden how many further nodes there are that have been left out on request
 */
record Network(String title, boolean directed, List<Node> nodes, List<Edge> edges, int hidden) {

  /** Every kind of node that a view of the graph shows. */
  static final List<String> KINDS =
      List.of(
          "actor", "claim", "disagreement", "location", "position", "question", "source", "topic");

  /**
   * A node.
   *
   * @param id short and valid everywhere, see {@link NodeId}
   * @param kind what it is, mostly one of {@link #KINDS}
   * @param label for people
   * @param attributes what else is known, by name
   */
  record Node(String id, String kind, String label, SortedMap<String, Attribute> attributes) {

    /** The attributes with kind and label among them. */
    SortedMap<String, Attribute> all() {
      return withKindAndLabel(attributes, kind, label);
    }

    /** The same node with one attribute more, or another value of it. */
    Node with(String name, Attribute attribute) {
      SortedMap<String, Attribute> more = new TreeMap<>(attributes);
      more.put(name, attribute);
      return new Node(id, kind, label, more);
    }

    /** The same node without some of its attributes. */
    Node without(Set<String> names) {
      SortedMap<String, Attribute> less = new TreeMap<>(attributes);
      less.keySet().removeAll(names);
      return new Node(id, kind, label, less);
    }
  }

  /**
   * An edge.
   *
   * @param source id of the node that it leaves
   * @param target id of the node that it enters
   * @param kind the relation, or the stance of the claims that were folded into it
   * @param weight number of claims or positions behind it
   * @param attributes what else is known, by name
   */
  record Edge(
      String source,
      String target,
      String kind,
      int weight,
      SortedMap<String, Attribute> attributes) {

    /**
     * An id made of both ends and the kind, so that two exports can be laid over one another: a
     * counter would call different edges the same. Read from the left, no id of a node holds the
     * separator, for {@link NodeId} escapes an underscore before an x.
     */
    String id() {
      return String.join("_x_", source, kind, target);
    }

    /** The attributes with the kind among them, which is the label too. */
    SortedMap<String, Attribute> all() {
      return withKindAndLabel(attributes, kind, kind);
    }

    boolean touches(String node) {
      return source.equals(node) || target.equals(node);
    }

    /** 1 for the proposition, -1 against it, 0 neither. */
    int polarity() {
      Attribute polarity = attributes.get("polarity");
      return polarity == null ? 0 : Integer.parseInt(polarity.text());
    }
  }

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
    Set<String> seen = new HashSet<>();
    for (Edge edge : edges) {
      require(
          ids.contains(edge.source()) && ids.contains(edge.target()),
          "An end of the edge is no node: " + edge);
      require(seen.add(edge.id()), "The edge is there twice: " + edge);
    }
  }

  /** A network of which nothing was left out. */
  Network(String title, boolean directed, List<Node> nodes, List<Edge> edges) {
    this(title, directed, nodes, edges, 0);
  }

  /** What a selection of the graph shows. */
  static Network of(Selection selection, Facts facts) {
    return Views.network(selection, facts);
  }

  private static SortedMap<String, Attribute> withKindAndLabel(
      SortedMap<String, Attribute> attributes, String kind, String label) {
    SortedMap<String, Attribute> all = new TreeMap<>(attributes);
    all.put("kind", Attribute.text(kind));
    all.put("label", Attribute.text(label));
    return all;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
