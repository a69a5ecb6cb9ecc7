package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;

/** A network on its way through one of JGraphT's exporters. */
final class NetworkFile {
  private NetworkFile() {}

  /** The attributes of a node with its kind and label among them. */
  static SortedMap<String, Attribute> allOf(Network.Node node) {
    SortedMap<String, Attribute> all = new TreeMap<>(node.attributes());
    all.put("kind", DefaultAttribute.createAttribute(node.kind()));
    all.put("label", DefaultAttribute.createAttribute(node.label()));
    return all;
  }

  /** The attributes of an edge with its kind among them, which is its label too. */
  static SortedMap<String, Attribute> allOf(Network.Edge edge) {
    SortedMap<String, Attribute> all = new TreeMap<>(edge.attributes());
    all.put("kind", DefaultAttribute.createAttribute(edge.kind()));
    all.put("label", DefaultAttribute.createAttribute(edge.kind()));
    return all;
  }

  /**
   * Gives nodes their ids and edges ids made of both ends and the kind, so that two exports can be
   * laid over one another: a counter would call different edges the same. Read from the left, no id
   * of a node holds the separator, for {@link NodeId} escapes an underscore before an x.
   */
  static void setIds(BaseExporter<Network.Node, Network.Edge> exporter) {
    exporter.setVertexIdProvider(Network.Node::id);
    exporter.setEdgeIdProvider(
        edge -> String.join("_x_", edge.source(), edge.kind(), edge.target()));
  }

  /**
   * Writes the network. The exporters write to a {@link java.io.PrintWriter}, which forgets that
   * the disk was full and ends lines as the machine does, so they write to memory first.
   */
  static void write(
      GraphExporter<Network.Node, Network.Edge> exporter, Network network, OutputStream out)
      throws IOException {
    StringWriter text = new StringWriter();
    exporter.exportGraph(graphOf(network), text);
    out.write(
        text.toString().replace(System.lineSeparator(), "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** JGraphT keeps the order in which nodes and edges are added. */
  private static Graph<Network.Node, Network.Edge> graphOf(Network network) {
    Graph<Network.Node, Network.Edge> graph =
        GraphTypeBuilder.<Network.Node, Network.Edge>directed()
            .allowingMultipleEdges(true)
            .allowingSelfLoops(true)
            .weighted(true)
            .buildGraph();
    Map<String, Network.Node> byId = new HashMap<>();
    for (Network.Node node : network.nodes()) {
      byId.put(node.id(), node);
      graph.addVertex(node);
    }
    for (Network.Edge edge : network.edges()) {
      graph.addEdge(byId.get(edge.source()), byId.get(edge.target()), edge);
      graph.setEdgeWeight(edge, edge.weight());
    }
    return graph;
  }
}
