package org.claimgraph.publish;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when first asked for, and kept: the graph does not change. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> made;
  private volatile @Nullable T kept;

  Once(Supplier<T> made) {
    this.made = made;
  }

  @Override
  public T get() {
    T value = kept;
    if (value == null) {
      synchronized (this) {
        value = kept;
        if (value == null) {
          value = made.get();
          kept = value;
        }
      }
    }
    return value;
  }
}
