package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.WordUtils;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.export.DotStyle.Look;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;

/**
 * DOT for Graphviz, with shapes, colours and wrapped labels, so that {@code dot} alone makes a
 * picture. For the eye's sake, edges of one pair and one colour are drawn as one line that names
 * them all, and nodes without any edge are not drawn; GraphML and GEXF have them.
 */
final class Dot implements Target {
  private static final int LABEL_WIDTH = 30;

  @Override
  public void write(DatasetGraph data, View view, OutputStream out) throws IOException {
    Network drawing = drawingOf(Network.of(view, new Facts(data.getDefaultGraph())));
    DOTExporter<Network.Node, Network.Edge> exporter = new DOTExporter<>(node -> quoted(node.id()));
    exporter.setGraphAttributeProvider(Dot::page);
    exporter.setVertexAttributeProvider(Dot::node);
    exporter.setEdgeAttributeProvider(Dot::edge);
    NetworkFile.write(exporter, drawing, out);
  }

  /** The lines that are drawn, and the nodes that they join. */
  static Network drawingOf(Network network) {
    Map<List<String>, Network.Edge> lines = new LinkedHashMap<>();
    Set<String> joined = new HashSet<>();
    for (Network.Edge edge : network.edges()) {
      String colour = DotStyle.colour(polarity(edge));
      String times = edge.weight() > 1 ? " ×" + edge.weight() : "";
      lines.merge(
          List.of(edge.source(), edge.target(), colour),
          new Network.Edge(
              edge.source(), edge.target(), edge.kind() + times, edge.weight(), edge.attributes()),
          Dot::together);
      joined.add(edge.source());
      joined.add(edge.target());
    }
    return new Network(
        network.nodes().stream().filter(node -> joined.contains(node.id())).toList(),
        List.copyOf(lines.values()));
  }

  /** Two edges as one line; the tooltip stays the first one's quote. */
  private static Network.Edge together(Network.Edge one, Network.Edge other) {
    return new Network.Edge(
        one.source(),
        one.target(),
        one.kind() + "\n" + other.kind(),
        one.weight() + other.weight(),
        one.attributes());
  }

  private static Map<String, Attribute> page() {
    return attributes(
        "rankdir", "LR", "ranksep", "0.9", "nodesep", "0.15", "fontname", "Helvetica");
  }

  private static Map<String, Attribute> node(Network.Node node) {
    Look look = DotStyle.of(node.kind(), value(node.attributes(), "type").orElse(""));
    return attributes(
        "label",
        wrapped(node.label()),
        "shape",
        look.shape(),
        "style",
        "filled",
        "fillcolor",
        look.fill(),
        "color",
        "#595959",
        "fontname",
        "Helvetica",
        "fontsize",
        "12",
        "tooltip",
        escaped(value(node.attributes(), "quote").orElse(node.label())));
  }

  private static Map<String, Attribute> edge(Network.Edge edge) {
    String colour = DotStyle.colour(polarity(edge));
    Map<String, Attribute> attributes =
        attributes(
            "label",
            escaped(edge.kind()),
            "color",
            colour,
            "fontcolor",
            colour,
            "penwidth",
            DotStyle.stroke(edge.weight()),
            "fontname",
            "Helvetica",
            "fontsize",
            "10");
    value(edge.attributes(), "quote")
        .ifPresent(quote -> attributes.putAll(attributes("tooltip", escaped(quote))));
    return attributes;
  }

  private static int polarity(Network.Edge edge) {
    return value(edge.attributes(), "polarity").map(Integer::valueOf).orElse(0);
  }

  private static Optional<String> value(Map<String, Attribute> attributes, String name) {
    return Optional.ofNullable(attributes.get(name)).map(Attribute::getValue);
  }

  private static Map<String, Attribute> attributes(String... namesAndValues) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], DefaultAttribute.createAttribute(namesAndValues[i + 1]));
    }
    return attributes;
  }

  private static String quoted(String id) {
    return '"' + id + '"';
  }

  private static String wrapped(String label) {
    return escaped(WordUtils.wrap(label.replaceAll("\\s+", " "), LABEL_WIDTH, "\n", false));
  }

  /**
   * The exporter escapes quotation marks. A backslash would begin one of Graphviz's own escapes
   * ({@code \N} is the node's name), and not every reader knows that a doubled one is one; so both
   * are written as entities, which Graphviz resolves in labels before it looks at escapes. What
   * looks like an entity already is kept from being resolved. A line break becomes the escape for
   * one.
   */
  private static String escaped(String text) {
    return text.replaceAll("&(?=#?\\w+;)", "&amp;")
        .replace("\\", "&#92;&#92;")
        .replaceAll("\\R", "\\\\n");
  }
}
