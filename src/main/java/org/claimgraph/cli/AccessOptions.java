package org.claimgraph.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.publish.Access;
import org.claimgraph.publish.ServerOptions;
import org.claimgraph.publish.door.BadToken;
import org.claimgraph.publish.door.Token;
import picocli.CommandLine.Option;

/** Who may read and write, and what stands between them and the server. */
final class AccessOptions {
  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = {
        "The secret of those who may write, 32 characters or more, in a file that nobody else may read.",
        "Make one with: openssl rand -hex 32 > token; chmod 600 token"
      })
  private Optional<Path> tokenFile = Optional.empty();

  @Option(names = "--private", description = "Reading takes the token too.")
  private boolean readingIsPrivate;

  @Option(
      names = "--public-host",
      paramLabel = "NAME",
      description = "A name that the server answers to beside localhost; may be given again.")
  private List<String> publicHosts = new ArrayList<>();

  @Option(
      names = "--behind-proxy",
      description =
          "A proxy with TLS stands before the server: clients are those that it names in"
              + " X-Forwarded-For, and addresses begin with https.")
  private boolean behindProxy;

  /** What was asked for, with the token read. */
  Access read() throws Failure {
    if (readingIsPrivate && tokenFile.isEmpty()) {
      throw Failure.usage("--private needs --token-file; expected the token that readers show.");
    }
    Optional<Token> token =
        tokenFile.isEmpty() ? Optional.empty() : Optional.of(token(tokenFile.get()));
    return new Access(token, readingIsPrivate, Set.copyOf(publicHosts), behindProxy);
  }

  private static Token token(Path file) throws Failure {
    try {
      return Token.read(file);
    } catch (BadToken e) {
      throw Failure.usage(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Refuses to open the server to others without a token; warns when the token can be overheard.
   */
  void check(ServerOptions options, PrintStream err) throws Failure {
    if (options.isLoopback()) {
      return;
    }
    if (tokenFile.isEmpty()) {
      throw Failure.usage(
          ("--host %s can be reached by others and needs --token-file; expected a file made with:"
                  + " openssl rand -hex 32 > token; chmod 600 token.")
              .formatted(options.host()));
    }
    if (!behindProxy) {
      err.println(
          "claimgraph: warning: without TLS the token travels unencrypted; put a proxy before the"
              + " server and say --behind-proxy.");
    }
  }
}
