package org.claimgraph.graph;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphZero;

/**
 * A dataset in memory that is filled once and then only read. Its default graph holds the union of
 * the named graphs.
 */
public final class MemoryDataset extends DatasetGraphMapLink {
  private MemoryDataset(Graph union) {
    super(union);
  }

  /** Looking for a graph that is not there finds an empty one; Jena would add it. */
  @Override
  public Graph getGraph(Node name) {
    boolean known = Quad.isDefaultGraph(name) || Quad.isUnionGraph(name) || containsGraph(name);
    return known ? super.getGraph(name) : GraphZero.instance();
  }

  /** A dataset of {@code quads}, each in a named graph, filled in the order given. */
  public static DatasetGraph of(Collection<Quad> quads) {
    Graph union = GraphFactory.createDefaultGraph();
    DatasetGraph dataset = new MemoryDataset(union);
    Graph current = GraphFactory.createDefaultGraph();
    Node name = Node.ANY;
    for (Quad quad : quads) {
      if (!quad.getGraph().equals(name)) {
        name = quad.getGraph();
        if (!dataset.containsGraph(name)) {
          dataset.addGraph(name, GraphFactory.createDefaultGraph());
        }
        current = dataset.getGraph(name);
      }
      current.add(quad.asTriple());
      union.add(quad.asTriple());
    }
    return dataset;
  }
}
