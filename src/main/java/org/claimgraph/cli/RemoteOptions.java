package org.claimgraph.cli;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimgraph.publish.door.BadToken;
import org.claimgraph.publish.door.Token;
import picocli.CommandLine.Option;

/** A running server, instead of a store. */
final class RemoteOptions {
  @Option(
      names = "--to",
      paramLabel = "URL",
      description = "The running server to send them to, instead of a store.")
  private Optional<URI> address = Optional.empty();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "The secret of that server, in a file that nobody else may read.")
  private Optional<Path> tokenFile = Optional.empty();

  /** Whether there is one. */
  boolean isGiven() {
    return address.isPresent();
  }

  /** The server that is meant. */
  RemoteServer server(PrintStream err) throws Failure {
    URI to = address.orElseThrow();
    if (to.getHost() == null || !List.of("http", "https").contains(to.getScheme())) {
      throw Failure.usage(
          "--to %s is no address of a server; expected one such as http://localhost:3030."
              .formatted(to));
    }
    if (tokenFile.isEmpty()) {
      throw Failure.usage("--to needs the server's token; expected --token-file FILE.");
    }
    try {
      return new RemoteServer(to, Token.text(tokenFile.get()), err);
    } catch (BadToken e) {
      throw Failure.usage(String.valueOf(e.getMessage()));
    }
  }
}
