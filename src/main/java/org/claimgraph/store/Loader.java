package org.claimgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.claimgraph.article.Document;
import org.claimgraph.article.Outcome;
import org.claimgraph.article.Refusal;

/**
 * Puts articles into a store as they come, many a transaction: one each would take fifty forced
 * writes and four megabytes of disk. What became of an article is told when it is on the disk, in
 * the order in which they came.
 */
public final class Loader implements Consumer<Outcome>, AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

  /** Texts of so many bytes are enough for a batch: they are all in memory. */
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private final Store store;
  private final int most;
  private final Consumer<Loaded> told;
  private final List<Outcome> waiting = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private long bytes;
  private long since;

  /**
   * What became of an article.
   *
   * @param outcome as it was read, or why the store did not take it
   * @param done what the store made of it; empty if it was refused
   */
  public record Loaded(Outcome outcome, Optional<Done> done) {}

  /**
   * Loads in batches of a usual size.
   *
   * @param told is told what became of each article
   */
  public Loader(Store store, Consumer<Loaded> told) {
    this(store, Holdings.BATCH, told);
  }

  /**
   * The same.
   *
   * @param most how many articles a transaction has at most, those that were refused among them
   */
  public Loader(Store store, int most, Consumer<Loaded> told) {
    this.store = store;
    this.most = most;
    this.told = told;
  }

  /** Takes an article; returns when it waits for its batch, or the batch is on the disk. */
  @Override
  public void accept(Outcome handedIn) {
    Outcome outcome = store.admitted(handedIn);
    if (waiting.isEmpty()) {
      since = System.nanoTime();
    }
    waiting.add(outcome);
    if (outcome instanceof Document document) {
      bytes += document.original().bytes().length;
      changes.add(store.put(document, Optional.empty()));
    }
    if (waiting.size() >= most || bytes >= MOST_BYTES || System.nanoTime() - since >= PATIENCE) {
      flush();
    }
  }

  /** Stores what waits. */
  public void flush() {
    List<Done> done = changes.isEmpty() ? List.of() : store.write(List.copyOf(changes));
    List<Outcome> outcomes = List.copyOf(waiting);
    waiting.clear(); // whatever the one who is told does, they are stored
    changes.clear();
    bytes = 0;
    int next = 0;
    for (Outcome outcome : outcomes) {
      told.accept(
          outcome instanceof Refusal
              ? new Loaded(outcome, Optional.empty())
              : new Loaded(outcome, Optional.of(done.get(next++))));
    }
  }

  /** Stores what waits. */
  @Override
  public void close() {
    flush();
  }
}
