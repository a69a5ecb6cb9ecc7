package org.claimgraph.cli;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimgraph.publish.door.BadToken;
import org.claimgraph.publish.door.Token;

/** How to reach a running server, as options say it. */
final class ServerAddress {
  private ServerAddress() {}

  /**
   * A server that is reached with its token.
   *
   * @param option the option that names it
   * @throws Failure if that is no address, or there is no token
   */
  static RemoteServer reached(String option, URI address, Optional<Path> tokenFile, PrintStream err)
      throws Failure {
    if (address.getHost() == null
        || !List.of("http", "https").contains(String.valueOf(address.getScheme()))) {
      throw Failure.usage(
          "%s %s is no address of a server; expected one such as http://localhost:3030."
              .formatted(option, address));
    }
    if (tokenFile.isEmpty()) {
      throw Failure.usage(option + " needs the server's token; expected --token-file FILE.");
    }
    try {
      return new RemoteServer(address, Token.text(tokenFile.get()), err);
    } catch (BadToken e) {
      throw Failure.usage(String.valueOf(e.getMessage()));
    }
  }
}
