package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** One way of writing the graph. It flushes what it writes and leaves the stream open. */
@FunctionalInterface
interface Target {
  void write(DatasetGraph data, View view, OutputStream out) throws IOException;
}
