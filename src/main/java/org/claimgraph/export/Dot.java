package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.WordUtils;

/**
 * DOT for Graphviz, with shapes, colours and wrapped labels, so that {@code dot} alone makes a
 * picture. For the eye's sake, edges of one pair and one colour are drawn as one line that names
 * them all, and nodes without any edge are not drawn; GraphML and GEXF have them.
 */
final class Dot implements NetworkTarget {
  private static final int LABEL_WIDTH = 30;

  @Override
  public void write(Network network, OutputStream out) throws IOException {
    Network drawing = drawingOf(network);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.append(drawing.directed() ? "digraph" : "graph").append(" G {\n");
    writer.append(
        """
          graph [rankdir=LR, ranksep=0.9, nodesep=0.15, fontname=Helvetica];
          node [style=filled, color="#595959", fontname=Helvetica, fontsize=12];
          edge [fontname=Helvetica, fontsize=10];
        """);
    for (Network.Node node : drawing.nodes()) {
      Look look = Look.of(node);
      writer.append("  ").append(quoted(node.id()));
      attributes(
          writer,
          "label",
          wrapped(node.label()),
          "shape",
          look.dotShape(),
          "fillcolor",
          look.fill(),
          "tooltip",
          escaped(text("quote", node.attributes(), node.label())));
    }
    String arrow = drawing.directed() ? " -> " : " -- ";
    for (Network.Edge edge : drawing.edges()) {
      String colour = Look.stroke(edge.polarity());
      writer.append("  ").append(quoted(edge.source())).append(arrow).append(quoted(edge.target()));
      attributes(
          writer,
          "label",
          escaped(edge.kind()),
          "color",
          colour,
          "fontcolor",
          colour,
          "penwidth",
          Double.toString(Look.width(edge.weight())),
          "tooltip",
          escaped(text("quote", edge.attributes(), edge.kind())));
    }
    writer.append("}\n").flush();
  }

  /** The lines that are drawn, and the nodes that they join. */
  static Network drawingOf(Network network) {
    Map<List<String>, Network.Edge> lines = new LinkedHashMap<>();
    Set<String> joined = new HashSet<>();
    for (Network.Edge edge : network.edges()) {
      String colour = Look.stroke(edge.polarity());
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
        network.title(),
        network.directed(),
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

  private static String text(String name, Map<String, Attribute> attributes, String otherwise) {
    Attribute attribute = attributes.get(name);
    return attribute == null ? otherwise : attribute.text();
  }

  /** Names and values in turns; the names are plain words. */
  private static void attributes(Writer writer, String... namesAndValues) throws IOException {
    String before = " [";
    for (int i = 0; i < namesAndValues.length; i += 2) {
      writer.append(before).append(namesAndValues[i]).append('=');
      writer.append(quoted(namesAndValues[i + 1]));
      before = ", ";
    }
    writer.append("];\n");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\\\"") + '"';
  }

  private static String wrapped(String label) {
    return escaped(WordUtils.wrap(label.replaceAll("\\s+", " "), LABEL_WIDTH, "\n", false));
  }

  /**
   * A backslash would begin one of Graphviz's own escapes ({@code \N} is the node's name), and not
   * every reader knows that a doubled one is one; so both are written as entities, which Graphviz
   * resolves in labels before it looks at escapes. What looks like an entity already is kept from
   * being resolved. A line break becomes the escape for one.
   */
  private static String escaped(String text) {
    return text.replaceAll("&(?=#?\\w+;)", "&amp;")
        .replace("\\", "&#92;&#92;")
        .replaceAll("\\R", "\\\\n");
  }
}
