package org.claimgraph.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.store.ArticleReader.Published;

/** Writes changes, one batch after the other: to the log, then to the database. */
final class ChangeWriter {
  private final StoreParts parts;
  private volatile long version;
  private volatile boolean broken;

  ChangeWriter(StoreParts parts) {
    this.parts = parts;
    this.version = parts.log().batch();
  }

  /** See {@link Store#version}. */
  long version() {
    return version;
  }

  /** See {@link Store#isBroken}. */
  boolean isBroken() {
    return broken;
  }

  /** Sees that nothing has failed half-way. */
  void requireSound() {
    if (broken) {
      throw StoreFault.broken("The store failed before and takes no more changes.");
    }
  }

  /** See {@link Store#write}. */
  List<Done> write(List<Change> changes) {
    synchronized (parts.holdings()) {
      requireSound();
      requireSpace();
      boolean removes = changes.stream().anyMatch(Change.Remove.class::isInstance);
      Set<String> before = removes ? parts.holdings().catalogue().hashes() : Set.of();
      try {
        return writeOrFail(changes, before);
      } catch (IOException | RuntimeException | Error e) {
        throw failed(e);
      }
    }
  }

  private void requireSpace() {
    try {
      parts.space().require();
    } catch (IOException e) {
      throw StoreFault.unusable(
          "%s cannot be looked at: %s".formatted(parts.folder().root(), e), e);
    }
  }

  private List<Done> writeOrFail(List<Change> changes, Set<String> before) throws IOException {
    Holdings holdings = parts.holdings();
    Plan plan = new Plan(holdings, parts.log().batch() + 1);
    for (Change change : changes) {
      plan.take(change);
    }
    if (plan.entries().isEmpty()) {
      return plan.outcomes(Map.of());
    }
    holdings.originals().sync();
    long batch = parts.log().append(plan.entries());
    Map<String, Published> published = holdings.write(plan.touched(), plan.fresh(), batch);
    version = batch;
    removeUnused(before);
    parts.space().written();
    return plan.outcomes(published);
  }

  /** What was removed is not kept either: only the log still knows that it was there. */
  private void removeUnused(Set<String> before) throws IOException {
    if (!before.isEmpty()) {
      before.removeAll(parts.holdings().catalogue().hashes());
      for (String unused : before) {
        parts.holdings().originals().remove(unused);
      }
    }
  }

  /** From now on no change is taken; what is to be said of it. */
  StoreFault failed(Throwable e) {
    broken = true;
    boolean full = e instanceof StoreFault fault && fault.kind() == StoreFault.Kind.NO_SPACE;
    return full || parts.space().isShort()
        ? parts.space().full(e)
        : StoreFault.broken(
            "Writing to %s failed half-way (%s); what was stored before is safe, and the store mends itself when it is opened again."
                .formatted(parts.folder().root(), e),
            e);
  }
}
