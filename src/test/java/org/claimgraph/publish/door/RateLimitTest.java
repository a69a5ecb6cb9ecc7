package org.claimgraph.publish.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.TimeUnit;
import org.claimgraph.publish.http.Refusal;
import org.junit.jupiter.api.Test;

/** A bucket of tokens for each client, by a clock that stands still until it is moved. */
class RateLimitTest {
  private long now = -5; // a clock of nanoseconds may begin anywhere

  private RateLimit limit(double perSecond, double burst, long clients) {
    return new RateLimit("requests", "go on more slowly", perSecond, burst, clients, () -> now);
  }

  private void pass(long milliseconds) {
    now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
  }

  /** How many of many requests are let through. */
  private static int passed(RateLimit limit, String client) {
    int passed = 0;
    for (int i = 0; i < 1000; i++) {
      try {
        limit.take(client);
        passed++;
      } catch (Refusal refusal) {
        assertEquals(429, refusal.status());
        assertEquals("too-many-requests", refusal.code());
      }
    }
    return passed;
  }

  @Test
  void aBurstPassesAndThenSoManyASecond() {
    RateLimit limit = limit(20, 40, 10);
    assertEquals(40, passed(limit, "a"));
    assertEquals(0, passed(limit, "a"));
    pass(50);
    assertEquals(1, passed(limit, "a"));
    pass(1000);
    assertEquals(20, passed(limit, "a"));
  }

  @Test
  void silenceIsNotSavedUpBeyondTheBurst() {
    RateLimit limit = limit(20, 40, 10);
    assertEquals(40, passed(limit, "a"));
    pass(1_000_000);
    assertEquals(40, passed(limit, "a"));
  }

  @Test
  void oneClientDoesNotUseUpAnothersShare() {
    RateLimit limit = limit(20, 40, 10);
    assertEquals(40, passed(limit, "a"));
    assertEquals(40, passed(limit, "b"));
  }

  @Test
  void whoIsSilentLongestIsForgottenFirst() {
    RateLimit limit = limit(1, 3, 2);
    assertEquals(3, passed(limit, "a"));
    assertEquals(3, passed(limit, "b"));
    assertEquals(0, passed(limit, "a")); // asks again, so b is silent longer
    assertEquals(3, passed(limit, "c"));
    assertEquals(0, passed(limit, "a"));
    assertEquals(3, passed(limit, "b"));
  }

  @Test
  void lessThanOneASecondWorksToo() {
    RateLimit limit = limit(0.5, 1, 10);
    assertEquals(1, passed(limit, "a"));
    Refusal refusal = assertThrows(Refusal.class, () -> limit.take("a"));
    assertEquals("2", refusal.headers().get("Retry-After"));
    pass(2000);
    assertEquals(1, passed(limit, "a"));
  }

  @Test
  void zeroLetsEverythingPass() {
    assertEquals(1000, passed(limit(0, 1, 10), "a"));
  }
}
