package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** One way of writing the graph. It flushes what it writes and leaves the stream open. */
@FunctionalInterface
interface Target {
  /** Writes what is selected of the data, whose default graph is the union of its named graphs. */
  void write(DatasetGraph data, Selection selection, OutputStream out) throws IOException;
}
