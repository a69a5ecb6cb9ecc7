package org.claimgraph.publish;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.claimgraph.store.StoreFault;
import org.jspecify.annotations.Nullable;

/**
 * What happens when a store fails half-way: the first fault is kept, and the server stops, in a
 * thread of its own, so that those who are being answered still get their answers.
 */
final class StoreFailure implements Consumer<StoreFault> {
  private final AtomicReference<@Nullable StoreFault> fault = new AtomicReference<>();
  private volatile @Nullable ClaimgraphServer server;

  /** Which server to stop. */
  void stops(ClaimgraphServer other) {
    server = other;
  }

  @Override
  public void accept(StoreFault other) {
    ClaimgraphServer stopped = server;
    if (fault.compareAndSet(null, other) && stopped != null) {
      new Thread(stopped::close, "store-failure").start();
    }
  }

  /** The first fault, if there was one. */
  Optional<StoreFault> fault() {
    return Optional.ofNullable(fault.get());
  }
}
