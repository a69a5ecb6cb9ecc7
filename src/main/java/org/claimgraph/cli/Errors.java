package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.claimgraph.ask.BadParameter;
import org.claimgraph.ask.BadQuery;
import org.claimgraph.ask.EndpointFailure;
import org.claimgraph.ask.UnfitFormat;
import org.claimgraph.export.UnsupportedView;
import org.claimgraph.workspace.NoWorkspace;

/** Turns what stopped a command into one sentence and an exit code. */
final class Errors {
  private Errors() {}

  /** Prints the sentence, and the stack trace if {@code debug}; returns the exit code. */
  static int report(Exception e, boolean debug, PrintStream err) {
    err.println("claimgraph: " + sentence(e));
    if (debug) {
      e.printStackTrace(err);
    }
    return code(e);
  }

  private static int code(Exception e) {
    if (e instanceof Failure failure) {
      return failure.code();
    }
    return e instanceof BadParameter || e instanceof UnfitFormat || e instanceof UnsupportedView
        ? 2
        : 1;
  }

  private static String sentence(Exception e) {
    if (e instanceof Failure
        || e instanceof NoWorkspace
        || e instanceof BadParameter
        || e instanceof BadQuery
        || e instanceof UnfitFormat
        || e instanceof UnsupportedView
        || e instanceof EndpointFailure) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof NoSuchFileException missing) {
      return "There is no %s.".formatted(missing.getFile());
    }
    if (e instanceof AccessDeniedException denied) {
      return "%s may not be read or written; expected permission.".formatted(denied.getFile());
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      return String.valueOf(e.getMessage());
    }
    return "This should not happen (%s: %s). Please report it with the output of --debug."
        .formatted(e.getClass().getSimpleName(), e.getMessage());
  }
}
