package org.claimgraph.store;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimgraph.graph.UnionView;

/**
 * The TDB2 database of a store. It is derived data: whatever happens to it, it can be made again
 * from the originals and the log.
 */
final class Database implements AutoCloseable {
  private final DatasetGraph data;
  private final SummedGraphs graphs;

  private Database(DatasetGraph data, String base) {
    this.data = data;
    this.graphs = new SummedGraphs(data, base);
  }

  /**
   * Opens the database in a folder, or makes an empty one there.
   *
   * @param base what data IRIs are stored under
   * @throws RuntimeException whatever TDB2 throws when its files are damaged
   */
  static Database open(Path folder, String base) {
    return new Database(DatabaseMgr.connectDatasetGraph(folder.toString()), base);
  }

  /** The number of the last batch that is in. */
  long batch() {
    return Txn.calculateRead(data, graphs::batch);
  }

  /** The graphs, to be changed within {@link #write}. */
  SummedGraphs graphs() {
    return graphs;
  }

  /** TDB2's own view: the default graph is where the store keeps what is its own. */
  DatasetGraph data() {
    return data;
  }

  /** What readers see: the union of the named graphs as the default graph. */
  DatasetGraph view() {
    return new UnionView(data);
  }

  /** Runs a change: all of it is in afterwards, or nothing, if it throws. */
  void write(Runnable change) {
    Txn.executeWrite(data, change);
  }

  @Override
  public void close() {
    TDBInternal.expel(data);
  }
}
