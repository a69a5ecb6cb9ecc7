package org.claimgraph.publish.door;

import java.util.Set;

/**
 * How fast one client may ask, and how fast it may write. What watches the server from its own
 * machine is not counted.
 *
 * @param asking for every request
 * @param writing for those that change something, beside the other
 */
public record RateGate(RateLimit asking, RateLimit writing) {
  private static final Set<String> WATCHING =
      Set.of("/metrics", "/health", "/health/live", "/health/ready");

  /**
   * Lets a request pass.
   *
   * @throws org.claimgraph.publish.http.Refusal 429 when there are too many
   */
  public void check(String path, Client client) {
    if (!WATCHING.contains(path) || !client.isLoopback()) {
      asking.take(client.countedAs());
    }
  }

  /**
   * Lets a change pass.
   *
   * @throws org.claimgraph.publish.http.Refusal 429 when there are too many
   */
  public void checkWriting(Client client) {
    writing.take(client.countedAs());
  }
}
