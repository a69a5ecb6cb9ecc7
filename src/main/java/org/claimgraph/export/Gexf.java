package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.SortedMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.gexf.GEXFExporter.AttributeCategory;
import org.jgrapht.nio.gexf.GEXFExporter.Parameter;

/**
 * GEXF 1.2. Kinds are attributes, by which Gephi colours at a click; the format's own colours
 * cannot be written with this library. Its {@code meta} element, which holds a date, is left out.
 */
final class Gexf implements Target {
  @Override
  public void write(DatasetGraph data, View view, OutputStream out) throws IOException {
    Network network = Network.of(view, new Facts(data.getDefaultGraph()));
    GEXFExporter<Network.Node, Network.Edge> exporter = new GEXFExporter<>();
    NetworkFile.setIds(exporter);
    exporter.setVertexAttributeProvider(NetworkFile::allOf);
    exporter.setEdgeAttributeProvider(NetworkFile::allOf);
    exporter.setParameter(Parameter.EXPORT_META, false);
    exporter.setParameter(Parameter.EXPORT_EDGE_LABELS, true);
    exporter.setParameter(Parameter.EXPORT_EDGE_WEIGHTS, true);
    declare(
        AttributeTypes.of(network.nodes().stream().map(NetworkFile::allOf)),
        AttributeCategory.NODE,
        exporter);
    declare(
        AttributeTypes.of(network.edges().stream().map(NetworkFile::allOf)),
        AttributeCategory.EDGE,
        exporter);
    NetworkFile.write(exporter, network, out);
  }

  /** The label is the format's own, so it needs no declaration. */
  private static void declare(
      SortedMap<String, AttributeType> types,
      AttributeCategory category,
      GEXFExporter<Network.Node, Network.Edge> exporter) {
    types.forEach(
        (name, type) -> {
          if (!name.equals("label")) {
            exporter.registerAttribute(name, category, gexf(type));
          }
        });
  }

  private static GEXFAttributeType gexf(AttributeType type) {
    return switch (type) {
      case BOOLEAN -> GEXFAttributeType.BOOLEAN;
      case INT -> GEXFAttributeType.INTEGER;
      case DOUBLE -> GEXFAttributeType.DOUBLE;
      default -> GEXFAttributeType.STRING;
    };
  }
}
