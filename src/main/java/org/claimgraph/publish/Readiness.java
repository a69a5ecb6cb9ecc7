package org.claimgraph.publish;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;

/**
 * Whether the server lives, and whether it is ready: its data can be read and it is not stopping.
 */
final class Readiness {
  private static final Reply LIVE = Reply.json("{\"status\": \"live\"}\n");
  private static final Reply READY = Reply.json("{\"status\": \"ready\"}\n");

  private final DatasetGraph data;
  private volatile boolean stopping;

  Readiness(DatasetGraph data) {
    this.data = data;
  }

  /** From now on it is not ready. */
  void stop() {
    stopping = true;
  }

  Reply live() {
    return LIVE;
  }

  /**
   * That it is ready.
   *
   * @throws Refusal 503 when it is not
   */
  Reply ready() {
    if (stopping) {
      throw stoppingNow();
    }
    try {
      Txn.executeRead(data, () -> data.getDefaultGraph().isEmpty());
      return READY;
    } catch (RuntimeException e) {
      throw Refusal.of(503, "not-ready", "The data cannot be read.");
    }
  }

  static Refusal stoppingNow() {
    return Refusal.of(503, "stopping", "The server is being stopped; ask again in a while.")
        .with("Retry-After", "30");
  }
}
