package org.claimgraph.publish;

import java.time.Duration;

/**
 * How to serve.
 *
 * @param port TCP port; 0 lets the system choose a free one
 * @param host name or address to listen on; anything but a loopback name opens the server to others
 * @param base what the data's IRIs begin with, ending in a slash; {@code <base>id/actor/nis} is
 *     answered at {@code /id/actor/nis}
 * @param queryTime how long one query may run
 * @param queryBytes how long the text of a query may be, in UTF-8 bytes
 * @param headerBytes how long the request line and headers may be together, in bytes
 * @param heldBytes how much of an answer is kept back until it is known to be whole, in bytes
 * @param running how many queries may run at once
 * @param waiting how many more may wait for their turn, no longer than a query may run
 */
public record ServerOptions(
    int port,
    String host,
    String base,
    Duration queryTime,
    int queryBytes,
    int headerBytes,
    int heldBytes,
    int running,
    int waiting) {

  /** Where the data's IRIs live unless a build was told otherwise. */
  public static final String DEFAULT_BASE = "https://w3id.org/claimgraph/";

  /** The port that people expect an embedded Fuseki on. */
  public static final int DEFAULT_PORT = 3030;

  public ServerOptions {
    if (running < 1 || waiting < 0) {
      throw new IllegalArgumentException("at least one query runs, and none or more wait");
    }
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("a port lies between 0 and 65535, not at " + port);
    }
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("the base ends in a slash; this one does not: " + base);
    }
  }

  /** Loopback, port 3030, ten seconds a query, four queries at once and eight waiting. */
  public static ServerOptions defaults() {
    return new ServerOptions(
        DEFAULT_PORT,
        "localhost",
        DEFAULT_BASE,
        Duration.ofSeconds(10),
        16 * 1024,
        8 * 1024,
        1024 * 1024,
        4,
        8);
  }

  /** The same on another port. */
  public ServerOptions withPort(int other) {
    return new ServerOptions(
        other, host, base, queryTime, queryBytes, headerBytes, heldBytes, running, waiting);
  }

  /** The same on another address. */
  public ServerOptions withHost(String other) {
    return new ServerOptions(
        port, other, base, queryTime, queryBytes, headerBytes, heldBytes, running, waiting);
  }

  /** The same for data whose IRIs begin with something else. */
  public ServerOptions withBase(String other) {
    return new ServerOptions(
        port, host, other, queryTime, queryBytes, headerBytes, heldBytes, running, waiting);
  }

  /** The same with another time limit. */
  public ServerOptions withQueryTime(Duration other) {
    return new ServerOptions(
        port, host, base, other, queryBytes, headerBytes, heldBytes, running, waiting);
  }

  /** The same, keeping back more or less of an answer. */
  public ServerOptions withHeldBytes(int other) {
    return new ServerOptions(
        port, host, base, queryTime, queryBytes, headerBytes, other, running, waiting);
  }

  /** The same with more or fewer queries at once. */
  public ServerOptions withQueries(int run, int wait) {
    return new ServerOptions(
        port, host, base, queryTime, queryBytes, headerBytes, heldBytes, run, wait);
  }
}
