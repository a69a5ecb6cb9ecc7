package org.claimgraph.cli;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
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
    return ServerAddress.reached("--to", address.orElseThrow(), tokenFile, err);
  }
}
