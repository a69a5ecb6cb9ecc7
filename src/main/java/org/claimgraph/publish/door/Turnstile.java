package org.claimgraph.publish.door;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimgraph.publish.http.Refusal;

/**
 * Lets a few requests of one kind be worked on at a time and a few more wait, in the order they
 * came, so that slow ones cannot take every thread of the server and every core of the machine.
 */
public final class Turnstile {
  private final String what;
  private final String options;
  private final int mostRunning;
  private final int mostTogether;
  private final Semaphore inside;
  private final Semaphore places;
  private final Duration patience;

  /**
   * @param what one word for what passes here: {@code queries}
   * @param options of {@code serve} that set how many, for the sentence
   * @param running how many are let in at once
   * @param waiting how many more may wait
   * @param patience how long one waits at most
   */
  public Turnstile(String what, String options, int running, int waiting, Duration patience) {
    this.what = what;
    this.options = options;
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

  private Refusal tooMany() {
    return Refusal.of(
            429,
            "too-many-" + what,
            "Too many %s are being worked on already; try again in a moment. The operator sets how many by %s."
                .formatted(what, options))
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
