package org.claimgraph.publish.site;

import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.claimgraph.publish.search.Catalogue;
import org.claimgraph.publish.search.CatalogueReader;
import org.claimgraph.publish.search.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of the data. A small one is always that of the data as they are. A large one is
 * read anew beside the requests after the data have changed, and until then it is that of the data
 * as they were; reading takes a tenth of one processor at most, however often they change.
 */
final class Catalogues implements AutoCloseable {
  /** So many claims are read while a person waits, and does not notice. */
  static final int SMALL = 5000;

  /** How long it is not read again, as a multiple of the time that reading took. */
  private static final int REST = 9;

  private record Known(OptionalLong version, Catalogue catalogue) {}

  private final Snapshot snapshot;
  private final CatalogueReader reader;
  private final int small;
  private final AtomicBoolean reading = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor beside =
      new ScheduledThreadPoolExecutor(
          1, Catalogues::thread, new ThreadPoolExecutor.DiscardPolicy());
  private volatile @Nullable Known known;
  private volatile boolean stopped;

  /**
   * @param graph the union of all graphs of the snapshot's data
   * @param small up to so many claims are read at once
   */
  Catalogues(Snapshot snapshot, Graph graph, int small) {
    this.snapshot = snapshot;
    this.reader = new CatalogueReader(graph, () -> stopped);
    this.small = small;
    beside.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "catalogue");
    thread.setDaemon(true);
    return thread;
  }

  /** Reads it beside whatever else happens, for who comes first. */
  void prepare() {
    beside.execute(this::readBeside);
  }

  /**
   * The catalogue, for somebody within a transaction.
   *
   * @param version of the data that the transaction sees, if it is known
   */
  Catalogue get(OptionalLong version) {
    Known last = known;
    if (last != null && isOf(version, last)) {
      return last.catalogue();
    }
    if (last == null || last.catalogue().count(Kind.CLAIMS) <= small) {
      return read(version);
    }
    if (reading.compareAndSet(false, true)) {
      beside.execute(this::readAgain);
    }
    return last.catalogue();
  }

  private synchronized Catalogue read(OptionalLong version) { // one reads, the others wait for it
    Known last = known;
    if (last != null && isOf(version, last)) {
      return last.catalogue();
    }
    Catalogue catalogue = reader.read();
    known = new Known(version, catalogue);
    return catalogue;
  }

  private static boolean isOf(OptionalLong version, Known known) {
    return version.isPresent() && version.equals(known.version());
  }

  private void readAgain() {
    long start = System.nanoTime();
    try {
      readBeside();
    } finally {
      long rest = (System.nanoTime() - start) * REST;
      var unused = beside.schedule(() -> reading.set(false), rest, TimeUnit.NANOSECONDS);
    }
  }

  private void readBeside() {
    try {
      snapshot.read(this::read);
    } catch (CancellationException closing) {
      // Nobody is going to ask.
    }
  }

  /** Stops reading; nothing of the data is touched after that. */
  @Override
  public void close() {
    stopped = true;
    beside.shutdown(); // an interrupt would close the files of a store under its readers
    try {
      beside.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
