package org.claimgraph.publish;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;

/** A dataset whose default graph is the union of its named graphs. */
final class UnionView extends DatasetGraphWrapper {
  UnionView(DatasetGraph data) {
    super(data);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createUnionGraph(getWrapped());
  }
}
