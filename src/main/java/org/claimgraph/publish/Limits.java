package org.claimgraph.publish;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * The limits of one server.
 *
 * @param set those that are not as they normally are
 */
public record Limits(Map<Limit, Long> set) {
  public Limits {
    set = Map.copyOf(set);
  }

  /** As they normally are. */
  public static Limits normal() {
    return new Limits(Map.of());
  }

  /**
   * The same with one changed.
   *
   * @param value times in milliseconds, rates in thousandths, see {@link Limit#read}
   */
  public Limits with(Limit limit, long value) {
    Map<Limit, Long> changed = new EnumMap<>(Limit.class);
    changed.putAll(set);
    changed.put(limit, value);
    return new Limits(changed);
  }

  long of(Limit limit) {
    return set.getOrDefault(limit, limit.normally());
  }

  int count(Limit limit) {
    return Math.toIntExact(of(limit));
  }

  Duration time(Limit limit) {
    return Duration.ofMillis(of(limit));
  }

  double rate(Limit limit) {
    return of(limit) / 1000.0;
  }
}
