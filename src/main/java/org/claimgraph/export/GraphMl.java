package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/** GraphML 1.0, valid against its schema. Weights that are 1 are left to the declared default. */
final class GraphMl implements Target {
  @Override
  public void write(DatasetGraph data, View view, OutputStream out) throws IOException {
    Network network = Network.of(view, new Facts(data.getDefaultGraph()));
    GraphMLExporter<Network.Node, Network.Edge> exporter = new GraphMLExporter<>();
    NetworkFile.setIds(exporter);
    exporter.setVertexAttributeProvider(NetworkFile::allOf);
    exporter.setEdgeAttributeProvider(NetworkFile::allOf);
    exporter.setExportEdgeWeights(true);
    declare(network, exporter);
    NetworkFile.write(exporter, network, out);
  }

  /** A name may be declared once; one that nodes and edges share is declared for all. */
  private static void declare(
      Network network, GraphMLExporter<Network.Node, Network.Edge> exporter) {
    SortedMap<String, AttributeType> ofNodes =
        AttributeTypes.of(network.nodes().stream().map(NetworkFile::allOf));
    SortedMap<String, AttributeType> ofEdges =
        AttributeTypes.of(network.edges().stream().map(NetworkFile::allOf));
    Set<String> names = new TreeSet<>(ofNodes.keySet());
    names.addAll(ofEdges.keySet());
    for (String name : names) {
      AttributeType ofNode = ofNodes.get(name);
      AttributeType ofEdge = ofEdges.get(name);
      if (ofEdge == null) {
        exporter.registerAttribute(name, AttributeCategory.NODE, ofNode);
      } else if (ofNode == null) {
        exporter.registerAttribute(name, AttributeCategory.EDGE, ofEdge);
      } else {
        exporter.registerAttribute(
            name, AttributeCategory.ALL, ofNode.equals(ofEdge) ? ofNode : AttributeType.STRING);
      }
    }
  }
}
