package org.claimgraph.publish.door;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.claimgraph.publish.http.Refusal;

/**
 * How many requests one client may send: a bucket of tokens for each, filled at a steady rate. Only
 * so many clients are remembered; the one that was silent longest is forgotten first.
 */
public final class RateLimit {
  private static final double NANOS = 1e9;

  private static final class Bucket {
    private double tokens;
    private long filledAt;
  }

  private final String what;
  private final String advice;
  private final double perSecond;
  private final double burst;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets;

  /**
   * @param what one word for what is counted: {@code requests}
   * @param advice what to do instead, for the sentence
   * @param perSecond requests a second in the long run; 0 lets everything pass
   * @param burst requests that may come at once after a silence
   * @param clients how many are remembered
   * @param nanos a clock in nanoseconds that never runs backwards
   */
  public RateLimit(
      String what,
      String advice,
      double perSecond,
      double burst,
      long clients,
      LongSupplier nanos) {
    this.what = what;
    this.advice = advice;
    this.perSecond = perSecond;
    this.burst = Math.max(1, burst);
    this.nanos = nanos;
    this.buckets =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> silentLongest) {
            return size() > clients;
          }
        };
  }

  /**
   * Takes one request's token.
   *
   * @throws Refusal 429 when the client has none left
   */
  public void take(String client) {
    if (perSecond > 0 && !has(client)) {
      long wait = Math.max(1, (long) Math.ceil(1 / perSecond));
      throw Refusal.of(
              429,
              "too-many-" + what,
              "These are too many %s in a short time; %s.".formatted(what, advice))
          .with("Retry-After", Long.toString(wait));
    }
  }

  private synchronized boolean has(String client) {
    long now = nanos.getAsLong();
    Bucket bucket = buckets.get(client);
    if (bucket == null) {
      bucket = new Bucket();
      bucket.tokens = burst;
      buckets.put(client, bucket);
    } else {
      double filled = (now - bucket.filledAt) / NANOS * perSecond;
      bucket.tokens = Math.min(burst, bucket.tokens + filled);
    }
    bucket.filledAt = now;
    if (bucket.tokens < 1) {
      return false;
    }
    bucket.tokens--;
    return true;
  }
}
