package org.claimgraph.publish;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request means to speak to. A page of another site can have its own name point to this
 * machine and then read what only this machine may read; the browser still sends that name. So a
 * server that listens on loopback answers to the names of loopback only. One that listens elsewhere
 * was opened by its operator, who may have given it any name.
 */
final class HostGate {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String host;
  private final boolean loopback;

  /**
   * @param host what the server listens on
   */
  HostGate(String host) {
    this.host = host.toLowerCase(Locale.ROOT);
    this.loopback = LOOPBACK.contains(this.host) || isLoopback(host);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false; // then nobody can listen on it either
    }
  }

  /**
   * Lets a request pass by its Host header, or none.
   *
   * @throws Refusal 421 when it means somebody else
   */
  void check(@Nullable String header) {
    if (!loopback || header == null || header.isEmpty()) {
      return;
    }
    String name = header.strip().toLowerCase(Locale.ROOT).replaceFirst(":[0-9]*$", "");
    if (!LOOPBACK.contains(name) && !name.equals(host) && !name.equals("[" + host + "]")) {
      throw Refusal.of(
          421,
          "host-refused",
          "This server listens on its own machine only and answers to localhost; start it with"
              + " --host to serve under another name.");
    }
  }
}
