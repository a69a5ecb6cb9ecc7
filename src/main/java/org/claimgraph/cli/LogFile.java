package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.claimgraph.publish.Logging;

/**
 * A file that lines are appended to, each of them at once: whoever reads along sees it, and a kill
 * loses none.
 *
 * @param lines where they go, if they go anywhere
 * @param queries whether the texts of queries go there too
 * @param owned whether it is ours to close
 */
record LogFile(Optional<PrintStream> lines, boolean queries, boolean owned)
    implements AutoCloseable {
  /**
   * Opens it.
   *
   * @param name of the file; {@code -} is {@code out}
   */
  static LogFile open(Optional<String> name, boolean queries, PrintStream out) throws IOException {
    if (name.isEmpty()) {
      return new LogFile(Optional.empty(), queries, false);
    }
    if (name.get().equals("-")) {
      return new LogFile(Optional.of(out), queries, false);
    }
    PrintStream file =
        new PrintStream(
            Files.newOutputStream(
                Path.of(name.get()), StandardOpenOption.CREATE, StandardOpenOption.APPEND),
            false,
            StandardCharsets.UTF_8);
    return new LogFile(Optional.of(file), queries, true);
  }

  Logging logging() {
    return new Logging(
        lines.map(
            stream ->
                line -> {
                  stream.print(line + "\n");
                  stream.flush();
                }),
        queries);
  }

  @Override
  public void close() {
    if (owned) {
      lines.ifPresent(PrintStream::close);
    }
  }
}
