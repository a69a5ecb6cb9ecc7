package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;

/** GraphML 1.0, valid against its schema. */
final class GraphMl implements NetworkTarget {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  @Override
  public void write(Network network, OutputStream out) throws IOException {
    XmlFile xml = new XmlFile(out);
    xml.start(
        "graphml",
        "xmlns",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
    // Ids differ for nodes and edges: a name that both have may have two types.
    declare("node", AttributeTypes.of(network.nodes().stream().map(Network.Node::all)), xml);
    declare("edge", AttributeTypes.of(network.edges().stream().map(Network.Edge::all)), xml);
    xml.empty("key", "id", "weight", "for", "edge", "attr.name", "weight", "attr.type", "double");
    xml.start(
        "graph",
        "id",
        network.title(),
        "edgedefault",
        network.directed() ? "directed" : "undirected");
    for (Network.Node node : network.nodes()) {
      xml.start("node", "id", node.id());
      data("node", node.all(), xml);
      xml.end();
    }
    for (Network.Edge edge : network.edges()) {
      xml.start("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
      data("edge", edge.all(), xml);
      xml.text("data", edge.weight() + ".0", "key", "weight");
      xml.end();
    }
    xml.finish();
  }

  private static void declare(String domain, SortedMap<String, Attribute.Type> types, XmlFile xml)
      throws IOException {
    for (Map.Entry<String, Attribute.Type> type : types.entrySet()) {
      xml.empty(
          "key",
          "id",
          domain + "-" + type.getKey(),
          "for",
          domain,
          "attr.name",
          type.getKey(),
          "attr.type",
          switch (type.getValue()) {
            case TEXT -> "string";
            case INTEGER -> "int";
            case DECIMAL -> "double";
            case FLAG -> "boolean";
          });
    }
  }

  private static void data(String domain, SortedMap<String, Attribute> attributes, XmlFile xml)
      throws IOException {
    for (Map.Entry<String, Attribute> attribute : attributes.entrySet()) {
      xml.text("data", attribute.getValue().text(), "key", domain + "-" + attribute.getKey());
    }
  }
}
