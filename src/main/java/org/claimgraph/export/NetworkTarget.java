package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** A way of writing nodes and edges, wherever they come from. The network is held in memory. */
interface NetworkTarget extends Target {
  void write(Network network, OutputStream out) throws IOException;

  @Override
  default void write(DatasetGraph data, Selection selection, OutputStream out) throws IOException {
    write(Network.of(selection, new Facts(data.getDefaultGraph())), out);
  }
}
