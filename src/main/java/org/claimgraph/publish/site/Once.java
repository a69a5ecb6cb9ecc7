package org.claimgraph.publish.site;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when first asked for, and kept: it does not depend on the data. */
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
