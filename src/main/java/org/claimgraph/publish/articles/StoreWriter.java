package org.claimgraph.publish.articles;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.claimgraph.publish.care.IdleCompaction;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreFault;

/**
 * Every change of the store passes here. A full disk is told to the client; a write that failed
 * half-way ends the server as well.
 */
final class StoreWriter {
  private final Store store;
  private final IdleCompaction idle;
  private final Consumer<StoreFault> broken;

  /**
   * @param idle is told when somebody writes
   * @param broken is told of a fault after which the store takes no more changes
   */
  StoreWriter(Store store, IdleCompaction idle, Consumer<StoreFault> broken) {
    this.store = store;
    this.idle = idle;
    this.broken = broken;
  }

  /**
   * Makes a change.
   *
   * @throws Refusal 507 when there is no room and nothing was written, 500 when it failed half-way
   */
  <T> T write(Supplier<T> change) {
    idle.begin();
    try {
      return change.get();
    } catch (StoreFault fault) {
      if (store.isBroken()) {
        broken.accept(fault);
        throw Refusal.of(
            500,
            "store-failed",
            "Writing failed half-way. What was stored before is safe; the server stops, and what is"
                + " not acknowledged is to be sent again once it is back.");
      }
      if (fault.kind() == StoreFault.Kind.NO_SPACE) {
        throw Refusal.of(
            507,
            "no-space",
            "The server's disk is too full for this, and nothing of it was stored; make room, then"
                + " send it again.");
      }
      throw fault;
    } finally {
      idle.end();
    }
  }

  /** The same for what has no result. */
  void run(Runnable change) {
    write(
        () -> {
          change.run();
          return store;
        });
  }
}
