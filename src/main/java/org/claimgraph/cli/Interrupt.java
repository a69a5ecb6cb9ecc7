package org.claimgraph.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, and the signal TERM: the work at hand is told to stop, and the process waits until it
 * has.
 */
final class Interrupt implements AutoCloseable {
  /** Longer than any batch takes; whoever cannot wait kills the process, and loses nothing. */
  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "interrupt");
  private volatile boolean asked;
  private Runnable first = () -> {};

  private Interrupt() {}

  /** Watches for it from now on, until it is closed. */
  static Interrupt watched() {
    Interrupt interrupt = new Interrupt();
    Runtime.getRuntime().addShutdownHook(interrupt.hook);
    return interrupt;
  }

  /** What is to be done at once when the process is told to stop. */
  synchronized void first(Runnable action) {
    first = action;
    if (asked) {
      action.run();
    }
  }

  private synchronized void ask() {
    asked = true;
    first.run();
  }

  private void stop() {
    ask();
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * To be called between two pieces of work.
   *
   * @throws CancellationException if the process was told to stop
   */
  void check() {
    if (asked) {
      throw new CancellationException();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    if (!asked) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
