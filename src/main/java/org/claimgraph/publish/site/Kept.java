package org.claimgraph.publish.site;

import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when first asked for, and kept until the data change. */
final class Kept<T> {
  private record Version<T>(long number, T value) {}

  private final Supplier<T> made;
  private volatile @Nullable Version<T> kept;

  /**
   * @param made makes it from the data, within the transaction of whoever asks
   */
  Kept(Supplier<T> made) {
    this.made = made;
  }

  /**
   * The value for the data that the caller's transaction sees.
   *
   * @param version of those data; empty when they were changing as the transaction began, so that
   *     nobody knows
   */
  T get(OptionalLong version) {
    if (version.isEmpty()) {
      return made.get();
    }
    Version<T> known = kept;
    if (known == null || known.number() != version.getAsLong()) {
      synchronized (this) { // one makes it, the others wait for it
        known = kept;
        if (known == null || known.number() != version.getAsLong()) {
          known = new Version<>(version.getAsLong(), made.get());
          kept = known;
        }
      }
    }
    return known.value();
  }
}
