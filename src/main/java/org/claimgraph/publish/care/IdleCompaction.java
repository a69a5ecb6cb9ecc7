package org.claimgraph.publish.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreFault;

/**
 * Compacts a store once nobody has changed it for a while, if that gives back most of its disk.
 * After each change it is looked at once.
 */
public final class IdleCompaction implements AutoCloseable {
  private static final long NEVER = -1;

  /** So often within the quiet time it is looked whether it is over. */
  private static final int LOOKS = 4;

  private final Store store;
  private final Duration quiet;
  private final LongSupplier nanos;
  private final Consumer<StoreFault> broken;

  /** A daemon: what it has begun may be left, the next opening takes it back. */
  private final Timer timer = new Timer("idle-compaction", true);

  private int changing;
  private long since;
  private long looked = NEVER;

  /**
   * Does nothing yet.
   *
   * @param quiet so long nobody must have changed anything
   * @param nanos the clock
   * @param broken is told of a fault after which the store takes no more changes
   */
  public IdleCompaction(
      Store store, Duration quiet, LongSupplier nanos, Consumer<StoreFault> broken) {
    this.store = store;
    this.quiet = quiet;
    this.nanos = nanos;
    this.broken = broken;
    this.since = nanos.getAsLong();
  }

  /** Looks by itself from now on, unless the quiet time is zero. */
  public void start() {
    if (!quiet.isZero()) {
      long pause = Math.max(1, quiet.toMillis() / LOOKS);
      TimerTask task =
          new TimerTask() {
            @Override
            public void run() {
              look();
            }
          };
      timer.schedule(task, pause, pause);
    }
  }

  /** Somebody changes the store, or waits for it. */
  public synchronized void begin() {
    changing++;
  }

  /** The same has ended. */
  public synchronized void end() {
    changing--;
    since = nanos.getAsLong();
  }

  /**
   * Compacts if it is time to.
   *
   * @return whether it was done
   */
  public boolean look() {
    if (!isTime()) {
      return false;
    }
    try {
      return store.compactIfWorth();
    } catch (StoreFault fault) {
      broken.accept(fault);
    } catch (IOException | UncheckedIOException e) {
      lookAgain(); // a file went while it was counted
    }
    return false;
  }

  private synchronized boolean isTime() {
    long version = store.version();
    if (changing > 0
        || version == looked
        || store.isBroken()
        || nanos.getAsLong() - since < quiet.toNanos()) {
      return false;
    }
    looked = version;
    return true;
  }

  private synchronized void lookAgain() {
    looked = NEVER;
  }

  /** Looks no more; what has begun goes on. */
  @Override
  public void close() {
    timer.cancel();
  }
}
