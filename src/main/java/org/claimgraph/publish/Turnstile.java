package org.claimgraph.publish;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a few queries run at a time and a few more wait, in the order they came, so that slow ones
 * cannot take every thread of the server and every core of the machine.
 */
final class Turnstile {
  private final Semaphore inside;
  private final Semaphore places;
  private final Duration patience;

  /**
   * @param running how many are let in at once
   * @param waiting how many more may wait
   * @param patience how long one waits at most
   */
  Turnstile(int running, int waiting, Duration patience) {
    this.inside = new Semaphore(running, true);
    this.places = new Semaphore(running + waiting);
    this.patience = patience;
  }

  /**
   * Waits for a turn; {@link #leave} must follow.
   *
   * @throws Refusal 429 when too many wait already, or the turn did not come
   */
  void enter() {
    if (!places.tryAcquire()) {
      throw Refusal.tooMany();
    }
    if (!turn()) {
      places.release();
      throw Refusal.tooMany();
    }
  }

  private boolean turn() {
    try {
      return inside.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) { // the server is being stopped
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Makes room for the next. */
  void leave() {
    inside.release();
    places.release();
  }
}
