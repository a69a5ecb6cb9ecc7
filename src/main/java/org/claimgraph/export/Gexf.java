package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * GEXF 1.2 with colours by kind and by polarity, and with time spans: a claim is there at the time
 * that it speaks of, a folded edge from the first such time to the last, and what has no time is
 * there always. The element {@code meta}, which holds a date, is left out.
 */
final class Gexf implements NetworkTarget {
  @Override
  public void write(Network network, OutputStream out) throws IOException {
    XmlFile xml = new XmlFile(out);
    xml.start(
        "gexf",
        "xmlns",
        "http://www.gexf.net/1.2draft",
        "xmlns:viz",
        "http://www.gexf.net/1.2draft/viz",
        "version",
        "1.2");
    xml.start(
        "graph",
        "mode",
        "dynamic",
        "timeformat",
        "date",
        "defaultedgetype",
        network.directed() ? "directed" : "undirected");
    SortedMap<String, Attribute.Type> ofNodes =
        AttributeTypes.of(network.nodes().stream().map(Gexf::attributes));
    SortedMap<String, Attribute.Type> ofEdges =
        AttributeTypes.of(network.edges().stream().map(Gexf::attributes));
    List<String> nodeNames = declare("node", ofNodes, xml);
    List<String> edgeNames = declare("edge", ofEdges, xml);
    xml.start("nodes");
    for (Network.Node node : network.nodes()) {
      write(node, nodeNames, xml);
    }
    xml.end().start("edges");
    for (Network.Edge edge : network.edges()) {
      write(edge, edgeNames, xml);
    }
    xml.finish();
  }

  private static void write(Network.Node node, List<String> names, XmlFile xml) throws IOException {
    xml.start("node", "id", node.id(), "label", node.label());
    values(attributes(node), names, xml);
    spell(TimeSpan.of(node.attributes()).stream().toList(), xml);
    colour(Look.of(node).rgb(), xml);
    xml.end();
  }

  private static void write(Network.Edge edge, List<String> names, XmlFile xml) throws IOException {
    xml.start(
        "edge",
        "id",
        edge.id(),
        "source",
        edge.source(),
        "target",
        edge.target(),
        "label",
        edge.kind(),
        "weight",
        edge.weight() + ".0");
    values(attributes(edge), names, xml);
    spell(TimeSpan.of(edge.attributes()).stream().toList(), xml);
    colour(Look.rgb(edge.polarity()), xml);
    xml.end();
  }

  /** The label is the format's own, so it needs no declaration. */
  private static SortedMap<String, Attribute> attributes(Network.Node node) {
    SortedMap<String, Attribute> all = node.all();
    all.remove("label");
    return all;
  }

  private static SortedMap<String, Attribute> attributes(Network.Edge edge) {
    SortedMap<String, Attribute> all = edge.all();
    all.remove("label");
    return all;
  }

  /** Attributes are referred to by number. */
  private static List<String> declare(
      String domain, SortedMap<String, Attribute.Type> types, XmlFile xml) throws IOException {
    List<String> names = new ArrayList<>();
    xml.start("attributes", "class", domain);
    for (Map.Entry<String, Attribute.Type> type : types.entrySet()) {
      xml.empty(
          "attribute",
          "id",
          Integer.toString(names.size()),
          "title",
          type.getKey(),
          "type",
          switch (type.getValue()) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "double";
            case FLAG -> "boolean";
          });
      names.add(type.getKey());
    }
    xml.end();
    return names;
  }

  private static void values(
      SortedMap<String, Attribute> attributes, List<String> names, XmlFile xml) throws IOException {
    xml.start("attvalues");
    for (Map.Entry<String, Attribute> attribute : attributes.entrySet()) {
      xml.empty(
          "attvalue",
          "for",
          Integer.toString(names.indexOf(attribute.getKey())),
          "value",
          attribute.getValue().text());
    }
    xml.end();
  }

  private static void spell(List<TimeSpan> spans, XmlFile xml) throws IOException {
    if (!spans.isEmpty()) {
      xml.start("spells");
      for (TimeSpan span : spans) {
        xml.empty("spell", "start", span.firstDay(), "end", span.lastDay());
      }
      xml.end();
    }
  }

  private static void colour(int rgb, XmlFile xml) throws IOException {
    xml.empty(
        "viz:color",
        "r",
        Integer.toString(rgb >> 16 & 0xFF),
        "g",
        Integer.toString(rgb >> 8 & 0xFF),
        "b",
        Integer.toString(rgb & 0xFF));
  }
}
