package org.claimgraph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.jspecify.annotations.Nullable;

/**
 * A TDB2 database in which a reader stays with the files that it began with. Compaction puts new
 * files in the place of the old ones; TDB2 keeps the old ones until their readers have ended, but
 * would send the next step of such a reader to the new ones, where it has not begun anything.
 */
final class SteadyDataset extends DatasetGraphWrapper {
  private final DatasetGraphSwitchable database;

  @SuppressWarnings("ThreadLocalUsage") // a thread may read from two stores at once
  private final ThreadLocal<@Nullable DatasetGraphTDB> reading = new ThreadLocal<>();

  SteadyDataset(DatasetGraphSwitchable database) {
    super(database);
    this.database = database;
  }

  @Override
  public DatasetGraph get() {
    DatasetGraphTDB mine = reading.get();
    return mine == null ? database : mine;
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin(TxnType type) {
    if (type == TxnType.READ && reading.get() == null) {
      while (!beginReading()) {
        Thread.onSpinWait(); // between two steps of the exchange
      }
    } else {
      super.begin(type);
    }
  }

  /** Whether it has begun: the files may be given up in the very moment. */
  private boolean beginReading() {
    DatasetGraphTDB present = (DatasetGraphTDB) database.get();
    var transactions = present.getTxnSystem().getTxnMgr();
    if (!transactions.tryNonExclusiveMode(false)) {
      return false;
    }
    try {
      present.begin(TxnType.READ);
      reading.set(present);
      return true;
    } finally {
      transactions.finishNonExclusiveMode();
    }
  }

  @Override
  public void commit() {
    super.commit();
    reading.remove();
  }

  @Override
  public void abort() {
    super.abort();
    reading.remove();
  }

  @Override
  public void end() {
    super.end();
    reading.remove();
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }
}
