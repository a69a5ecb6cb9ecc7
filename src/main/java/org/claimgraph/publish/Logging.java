package org.claimgraph.publish;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is written of each request.
 *
 * @param lines takes the lines of the access log, one at a time and without their end; nothing is
 *     written without it
 * @param queries whether the texts of queries are written too
 */
public record Logging(Optional<Consumer<String>> lines, boolean queries) {
  /** Nothing is written. */
  public static Logging none() {
    return new Logging(Optional.empty(), false);
  }
}
