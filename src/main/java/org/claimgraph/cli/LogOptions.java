package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a line for each request goes. */
final class LogOptions {
  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description =
          "Append a line of JSON for each request to this file; - is standard output. Tokens, bodies"
              + " and parameters are not written.")
  private Optional<String> file = Optional.empty();

  @Option(names = "--log-queries", description = "Write the texts of queries to it as well.")
  private boolean queries;

  LogFile open(PrintStream out) throws IOException {
    return LogFile.open(file, queries, out);
  }
}
