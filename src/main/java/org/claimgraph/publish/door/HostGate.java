package org.claimgraph.publish.door;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.publish.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request means to speak to. A page of another site can have its own name point to this
 * machine and then read what only this machine may read; the browser still sends that name. So a
 * server that listens on loopback answers to the names of loopback and to those that its operator
 * gave it. One that listens elsewhere without such names was opened to all, who may call it
 * anything.
 */
public final class HostGate {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> names = new HashSet<>(LOOPBACK);
  private final boolean any;

  /**
   * @param host what the server listens on
   * @param loopback whether that is this machine only
   * @param publicHosts further names that it answers to, without port
   */
  public HostGate(String host, boolean loopback, Set<String> publicHosts) {
    this.any = !loopback && publicHosts.isEmpty();
    names.add(host.toLowerCase(Locale.ROOT));
    names.add("[" + host.toLowerCase(Locale.ROOT) + "]");
    publicHosts.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * Lets a request pass by its Host header, or none.
   *
   * @throws Refusal 421 when it means somebody else
   */
  public void check(@Nullable String header) {
    if (!any && header != null && !header.isEmpty() && !names.contains(name(header))) {
      throw Refusal.of(
          421,
          "host-refused",
          "This server does not answer to that name; its operator adds one with --public-host.");
    }
  }

  private static String name(String header) {
    return header.strip().toLowerCase(Locale.ROOT).replaceFirst(":[0-9]*$", "");
  }
}
