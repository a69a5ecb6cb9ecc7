package org.claimgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.claimgraph.article.UnreadableText;
import org.claimgraph.article.Utf8;
import org.claimgraph.ask.BadQuery;
import org.claimgraph.ask.ShippedQueries;
import org.claimgraph.ask.ShippedQuery;

/** Finds the query that a command names. */
final class Questions {
  private Questions() {}

  /** A shipped question by its name, a file, or - for standard input. */
  static ShippedQuery find(String wanted) throws Exception {
    if (wanted.equals("-")) {
      return parse("standard input", System.in.readAllBytes());
    }
    Optional<ShippedQuery> shipped = ShippedQueries.named(wanted);
    if (shipped.isPresent()) {
      return shipped.get();
    }
    Path file = Path.of(wanted);
    if (!Files.isRegularFile(file)) {
      throw Failure.usage(
          "There is no shipped question and no file %s%s `claimgraph query` lists the questions."
              .formatted(
                  wanted,
                  ShippedQueries.nearest(wanted)
                      .map(near -> "; did you mean " + near + "?")
                      .orElse(".")));
    }
    return parse(wanted, Files.readAllBytes(file));
  }

  private static ShippedQuery parse(String name, byte[] bytes) throws BadQuery, Failure {
    try {
      return ShippedQuery.parse(name, Utf8.decode(bytes));
    } catch (UnreadableText e) {
      throw Failure.because(name + ": " + e.getMessage());
    }
  }
}
