package org.claimgraph.publish.door;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimgraph.publish.http.Refusal;

/**
 * Lets a few queries run at a time and a few more wait, in the order they came, so that slow ones
 * cannot take every thread of the server and every core of the machine.
 */
public final class Turnstile {
  private final int mostRunning;
  private final int mostTogether;
  private final Semaphore inside;
  private final Semaphore places;
  private final Duration patience;

  /**
   * @param running how many are let in at once
   * @param waiting how many more may wait
   * @param patience how long one waits at most
   */
  public Turnstile(int running, int waiting, Duration patience) {
    this.mostRunning = running;
    this.mostTogether = running + waiting;
    this.inside = new Semaphore(running, true);
    this.places = new Semaphore(running + waiting);
    this.patience = patience;
  }

  /**
   * Waits for a turn; {@link #leave} must follow.
   *
   * @throws Refusal 429 when too many wait already, or the turn did not come
   */
  public void enter() {
    if (!places.tryAcquire()) {
      throw tooMany();
    }
    if (!turn()) {
      places.release();
      throw tooMany();
    }
  }

  private static Refusal tooMany() {
    return Refusal.of(
            429, "too-many-queries", "Too many queries are running already; ask again in a moment.")
        .with("Retry-After", "5");
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
  public void leave() {
    inside.release();
    places.release();
  }

  /** How many are inside just now. */
  public int running() {
    return mostRunning - inside.availablePermits();
  }

  /** How many wait just now. */
  public int waiting() {
    return Math.max(0, mostTogether - places.availablePermits() - running());
  }
}
