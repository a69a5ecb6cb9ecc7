package org.claimgraph.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The network of a graph that a query has constructed: subjects and objects are nodes, a triple
 * between two of them an edge, literals and classes attributes. Labels that the query leaves out
 * are taken from the whole graph.
 */
final class TripleNetwork {
  private TripleNetwork() {}

  /**
   * @param whole the graph that was asked
   */
  static Network of(Graph constructed, Facts whole) {
    Map<Node, Map<String, List<String>>> attributes = new LinkedHashMap<>();
    List<Network.Edge> edges = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    try (Stream<Triple> triples = SortedQuads.sorted(constructed.find().toList())) {
      triples.forEach(
          triple -> {
            Map<String, List<String>> ofSubject =
                attributes.computeIfAbsent(triple.getSubject(), node -> new HashMap<>());
            String name = name(triple.getPredicate());
            Node object = triple.getObject();
            if (object.isLiteral()) {
              ofSubject
                  .computeIfAbsent(name, key -> new ArrayList<>())
                  .add(object.getLiteralLexicalForm());
            } else if (triple.getPredicate().equals(Facts.TYPE)) {
              ofSubject.computeIfAbsent("type", key -> new ArrayList<>()).add(name(object));
            } else {
              attributes.computeIfAbsent(object, node -> new HashMap<>());
              Network.Edge edge =
                  new Network.Edge(
                      id(triple.getSubject()), id(object), name, 1, new Attributes().sorted());
              if (seen.add(edge.id())) {
                edges.add(edge);
              }
            }
          });
    }
    return new Network(
        "Answer",
        true,
        attributes.entrySet().stream()
            .map(entry -> node(entry.getKey(), entry.getValue(), whole))
            .toList(),
        edges);
  }

  private static Network.Node node(Node thing, Map<String, List<String>> values, Facts whole) {
    Attributes attributes = new Attributes();
    values.forEach(attributes::texts);
    if (thing.isURI()) {
      attributes.text("iri", thing.getURI());
    }
    List<String> labels = values.getOrDefault("label", List.of());
    return new Network.Node(
        id(thing),
        Link.kindOf(thing, whole).orElse("resource"),
        LegalText.forXml(labels.isEmpty() ? whole.label(thing) : labels.get(0)),
        attributes.sorted());
  }

  private static String id(Node node) {
    return node.isURI() ? NodeId.of(node.getURI()) : NodeId.of("_:" + node);
  }

  /** The last part of an IRI; words that our files use for themselves get a line behind them. */
  private static String name(Node property) {
    String iri = property.toString();
    String last = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    return Set.of("kind", "iri", "id", "source", "target", "weight", "color", "shape")
            .contains(last)
        ? last + "_"
        : last;
  }
}
