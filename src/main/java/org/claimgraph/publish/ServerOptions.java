package org.claimgraph.publish;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param port TCP port; 0 lets the system choose a free one
 * @param host name or address to listen on; anything but a loopback name opens the server to others
 * @param base what the data's IRIs begin with, ending in a slash; {@code <base>id/actor/nis} is
 *     answered at {@code /id/actor/nis}
 * @param access who may do what
 * @param limits how much of what
 * @param logging what is written of it
 * @param backups the folder for backups of a store that is served; without it there are none
 */
public record ServerOptions(
    int port,
    String host,
    String base,
    Access access,
    Limits limits,
    Logging logging,
    Optional<Path> backups) {

  /** Where the data's IRIs live unless a build was told otherwise. */
  public static final String DEFAULT_BASE = "https://w3id.org/claimgraph/";

  /** The port that people expect an embedded Fuseki on. */
  public static final int DEFAULT_PORT = 3030;

  public ServerOptions {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("a port lies between 0 and 65535, not at " + port);
    }
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("the base ends in a slash; this one does not: " + base);
    }
  }

  /** Loopback, port 3030, reading only, the limits of {@link Limit}, no access log. */
  public static ServerOptions defaults() {
    return new ServerOptions(
        DEFAULT_PORT,
        "localhost",
        DEFAULT_BASE,
        Access.readingOnly(),
        Limits.normal(),
        Logging.none(),
        Optional.empty());
  }

  /** The same on another port. */
  public ServerOptions withPort(int other) {
    return new ServerOptions(other, host, base, access, limits, logging, backups);
  }

  /** The same on another address. */
  public ServerOptions withHost(String other) {
    return new ServerOptions(port, other, base, access, limits, logging, backups);
  }

  /** The same for data whose IRIs begin with something else. */
  public ServerOptions withBase(String other) {
    return new ServerOptions(port, host, other, access, limits, logging, backups);
  }

  /** The same for others. */
  public ServerOptions withAccess(Access other) {
    return new ServerOptions(port, host, base, other, limits, logging, backups);
  }

  /** The same with one limit changed; times in milliseconds, rates in thousandths. */
  public ServerOptions with(Limit limit, long value) {
    return new ServerOptions(port, host, base, access, limits.with(limit, value), logging, backups);
  }

  /** The same with other limits. */
  public ServerOptions withLimits(Limits other) {
    return new ServerOptions(port, host, base, access, other, logging, backups);
  }

  /** The same with another log. */
  public ServerOptions withLogging(Logging other) {
    return new ServerOptions(port, host, base, access, limits, other, backups);
  }

  /** The same with a folder for backups. */
  public ServerOptions withBackups(Path folder) {
    return new ServerOptions(port, host, base, access, limits, logging, Optional.of(folder));
  }

  /** Whether only this machine can reach the server. */
  public boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false; // then nobody can listen on it either
    }
  }
}
