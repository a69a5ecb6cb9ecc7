package org.claimgraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A graph on disk, in a folder of the user's, held by TDB2. */
public final class Store implements AutoCloseable {
  private static final String DATABASE = "database";

  private final DatasetGraph data;

  private Store(DatasetGraph data) {
    this.data = data;
  }

  /** Whether {@code folder} holds a store. */
  public static boolean isAt(Path folder) {
    return Files.isDirectory(folder.resolve(DATABASE));
  }

  /**
   * Opens the store in {@code folder}, or makes one there.
   *
   * @throws IOException if the folder cannot be used, or another process has the store open; the
   *     message is for users
   */
  public static Store open(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(
          "%s is a file; expected the folder of a store, or a new one.".formatted(folder));
    }
    Path database = Files.createDirectories(folder.resolve(DATABASE));
    try {
      return new Store(DatabaseMgr.connectDatasetGraph(database.toString()));
    } catch (DBOpEnvException e) {
      throw new IOException(
          "%s is open in another process; expected a store that nobody uses.".formatted(folder), e);
    }
  }

  /** What is stored, with the union of all named graphs as its default graph. */
  public DatasetGraph data() {
    return new UnionByDefault(data);
  }

  /** Puts the named graphs of {@code other} in the place of everything: all of them or none. */
  public void replace(DatasetGraph other) {
    Txn.executeWrite(
        data,
        () -> {
          data.clear();
          other.find(Quad.ANY).forEachRemaining(this::addNamed);
        });
  }

  private void addNamed(Quad quad) {
    if (!quad.isDefaultGraph()) {
      data.add(quad);
    }
  }

  @Override
  public void close() {
    TDBInternal.expel(data);
  }

  /** TDB2 answers queries over the union itself; for readers of graphs it has to be said twice. */
  private static final class UnionByDefault extends DatasetGraphWrapper {
    UnionByDefault(DatasetGraph data) {
      super(data);
      getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    @Override
    public Graph getDefaultGraph() {
      return getUnionGraph();
    }
  }
}
