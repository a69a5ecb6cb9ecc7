package org.claimgraph.publish.gate;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * How long a query may run.
 *
 * <p>Jena has a time limit of its own, and its one clock for all queries waits for a lock that a
 * query holds while it is set up. Rows that OFFSET passes over are made during that: a single such
 * query would run on, and no other would be stopped any more. So this tells the query itself, which
 * looks at the signal at every row, and needs no lock.
 *
 * @param after from now on
 */
public record Deadline(Duration after) {
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "deadlines");
            thread.setDaemon(true);
            return thread;
          });

  /** Has the query end with a {@code QueryCancelledException} when its time is up. */
  public void set(QueryExec query) {
    // The signal alone waits in the clock, so that what has ended can be forgotten.
    AtomicBoolean signal = Context.getOrSetCancelSignal(query.getContext());
    var unused = CLOCK.schedule(() -> signal.set(true), after.toMillis(), TimeUnit.MILLISECONDS);
  }
}
