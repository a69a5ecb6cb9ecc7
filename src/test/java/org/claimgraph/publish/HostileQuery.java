package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

/**
 * A query that is meant to harm.
 *
 * @param name what it tries, in a few words
 * @param text SPARQL
 * @param code how it is to be refused before it runs; empty when it may run
 */
record HostileQuery(String name, String text, String code) {
  private static final Set<Integer> BOUNDED = Set.of(200, 400, 403, 503);
  private static final Set<String> BOUNDS =
      Set.of("result-too-large", "time-limit", "query-too-deep");

  /** One that is refused before it runs. */
  static HostileQuery refused(String code, String name, String text) {
    return new HostileQuery(name, text, code);
  }

  /**
   * One that may run, and is bounded by time, size and depth: how far it comes depends on the data
   * and, for depth, on what Java has compiled by then.
   */
  static HostileQuery bounded(String name, String text) {
    return new HostileQuery(name, text, "");
  }

  /** Whether this is an answer that is meant for it. */
  void assertAnsweredBy(int status, String body) {
    if (code.isEmpty()) {
      assertTrue(BOUNDED.contains(status), () -> name + ": " + status + " " + body);
      assertTrue(
          status == 200 || BOUNDS.stream().anyMatch(body::contains), () -> name + ": " + body);
    } else {
      assertTrue(status == 400 || status == 403 || status == 413, () -> name + ": " + status);
      assertTrue(body.contains("\"" + code + "\""), () -> name + ": " + body);
    }
    assertEquals(-1, body.indexOf("Exception"), () -> name + ": " + body);
  }

  @Override
  public String toString() {
    return name;
  }
}
