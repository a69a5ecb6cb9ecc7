package org.claimgraph.publish;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.publish.door.Token;

/**
 * Who may do what, and how they reach the server.
 *
 * @param token of those who may write; without it nobody may
 * @param readingIsPrivate whether reading takes the token too
 * @param publicHosts names that the server answers to beside that of its own machine
 * @param behindProxy whether a proxy with TLS stands before it and names the clients
 */
public record Access(
    Optional<Token> token, boolean readingIsPrivate, Set<String> publicHosts, boolean behindProxy) {

  public Access {
    publicHosts = Set.copyOf(publicHosts);
    if (readingIsPrivate && token.isEmpty()) {
      throw new IllegalArgumentException("private reading takes a token");
    }
  }

  /** Reading is free, nobody may write, and nobody stands between. */
  public static Access readingOnly() {
    return new Access(Optional.empty(), false, Set.of(), false);
  }

  /** The same with a token, which may write. */
  public Access withToken(Token other) {
    return new Access(Optional.of(other), readingIsPrivate, publicHosts, behindProxy);
  }
}
