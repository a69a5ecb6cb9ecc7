package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** A way of writing rows, wherever they come from, one after the other. */
interface TableTarget extends Target {
  void write(Table table, OutputStream out) throws IOException;

  @Override
  default void write(DatasetGraph data, Selection selection, OutputStream out) throws IOException {
    write(Table.of(selection, new Facts(data.getDefaultGraph())), out);
  }
}
