package org.claimgraph.store;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.dboe.base.file.ChannelManager;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.DatabaseOps;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimgraph.graph.UnionView;

/**
 * The TDB2 database of a store. It is derived data: whatever happens to it, it can be made again
 * from the originals and the log.
 */
final class Database implements AutoCloseable {
  /** About what a term takes in one of the two caches, long quotations being rare. */
  private static final int BYTES_PER_TERM = 500;

  private final Path folder;
  private final DatasetGraphSwitchable files;
  private final DatasetGraph data;
  private final SummedGraphs graphs;

  private Database(Path folder, DatasetGraphSwitchable files, String base) {
    this.folder = folder;
    this.files = files;
    this.data = new SteadyDataset(files);
    this.graphs = new SummedGraphs(data, base);
  }

  /**
   * Opens the database in a folder, or makes an empty one there.
   *
   * @param base what data IRIs are stored under
   * @throws RuntimeException whatever TDB2 throws when its files are damaged
   */
  static Database open(Path folder, String base) {
    Location location = Location.create(folder.toString());
    try {
      return new Database(
          folder,
          (DatasetGraphSwitchable) DatabaseMgr.connectDatasetGraph(location, caches()),
          base);
    } catch (RuntimeException | Error e) {
      giveUp(folder, location);
      throw e;
    }
  }

  /**
   * As many terms as TDB2 keeps in memory by itself, or what fits into some two fifths of the heap:
   * its own 500,000 would fill a small one, and then a large export ends for want of memory.
   */
  private static StoreParams caches() {
    long fitting = Runtime.getRuntime().maxMemory() * 2 / 5 / (2 * BYTES_PER_TERM);
    StoreParams usual = StoreParams.getDftStoreParams();
    int terms = (int) Math.min(fitting, usual.getNodeId2NodeCacheSize());
    return StoreParams.builder("terms by heap", usual)
        .nodeId2NodeCacheSize(terms)
        .node2NodeIdCacheSize(terms)
        .build();
  }

  /** When opening fails TDB2 keeps its locks and open files, and nobody could try again. */
  private static void giveUp(Path folder, Location location) {
    release(DatabaseConnection.lockForLocation(location));
    Path data = DatabaseOps.findStorageLocation(folder);
    if (data != null) {
      release(StoreConnection.lockForLocation(Location.create(data.toString())));
    }
    ChannelManager.releaseAll(location.getDirectoryPath());
  }

  private static void release(ProcessFileLock lock) {
    if (lock.isLockedHere()) {
      lock.unlock();
    }
    ProcessFileLock.release(lock);
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

  /** Writes what is live anew, and deletes the rest once its last reader has ended. */
  void compact() throws IOException {
    DatabaseMgr.compact(files, false);
    Durable.syncFolder(folder); // before the old copy goes, the name of the new one must be safe
    removeSuperseded(folder);
  }

  /**
   * What a compaction has left that was killed: a folder that is not finished, or the old one
   * beside the new. TDB2 goes on with the newest, and does not open with an unfinished one.
   */
  static void removeSuperseded(Path folder) throws IOException {
    List<String> finished = new ArrayList<>();
    for (String name : Folders.names(folder)) {
      if (name.matches("Data-\\d+-tmp")) {
        Folders.delete(folder.resolve(name));
      } else if (name.matches("Data-\\d+")) {
        finished.add(name);
      }
    }
    finished.sort(Comparator.comparing(name -> new BigInteger(name.substring("Data-".length()))));
    for (String name : finished.subList(0, Math.max(0, finished.size() - 1))) {
      Folders.delete(folder.resolve(name));
    }
  }

  /** Runs a change: all of it is in afterwards, or nothing, if it throws. */
  void write(Runnable change) {
    Txn.executeWrite(data, change);
  }

  @Override
  public void close() {
    TDBInternal.expel(files);
  }
}
