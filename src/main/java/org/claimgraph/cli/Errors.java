package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.RuntimeIOException;
import org.claimgraph.ask.BadParameter;
import org.claimgraph.ask.BadQuery;
import org.claimgraph.ask.EndpointFailure;
import org.claimgraph.ask.EvaluationFault;
import org.claimgraph.ask.UnfitFormat;
import org.claimgraph.export.UnsupportedView;
import org.claimgraph.extract.UnusableRule;
import org.claimgraph.publish.CannotListen;
import org.claimgraph.store.StoreFault;
import org.claimgraph.workspace.FileFault;
import org.claimgraph.workspace.NoWorkspace;

/** Turns what stopped a command into one sentence and an exit code. */
final class Errors {
  private Errors() {}

  /** Prints the sentence, and the stack trace if {@code debug}; returns the exit code. */
  static int report(Throwable thrown, boolean debug, PrintStream err) {
    // The list of rules is made when the first class asks for it.
    Throwable e =
        thrown instanceof ExceptionInInitializerError && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    err.println("claimgraph: " + sentence(e));
    if (debug) {
      e.printStackTrace(err);
    }
    return code(e);
  }

  private static int code(Throwable e) {
    if (e instanceof Failure failure) {
      return failure.code();
    }
    if (e instanceof RemoteFailure failure) {
      return failure.code();
    }
    if (e instanceof StoreFault fault) {
      // As sysexits.h has them: what went wrong, for whoever restarts the process.
      return switch (fault.kind()) {
        case UNUSABLE -> 1;
        case BROKEN -> 70;
        case NO_SPACE -> 74;
        case IN_USE -> 75;
      };
    }
    return e instanceof BadParameter || e instanceof UnfitFormat || e instanceof UnsupportedView
        ? 2
        : 1;
  }

  private static String sentence(Throwable e) {
    if (e instanceof Failure
        || e instanceof RemoteFailure
        || e instanceof NoWorkspace
        || e instanceof BadParameter
        || e instanceof BadQuery
        || e instanceof UnfitFormat
        || e instanceof UnsupportedView
        || e instanceof UnusableRule
        || e instanceof EndpointFailure
        || e instanceof CannotListen
        || e instanceof StoreFault) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof IOException fault) {
      return FileFault.sentence(fault);
    }
    if ((e instanceof UncheckedIOException || e instanceof RuntimeIOException)
        && e.getCause() instanceof IOException fault) {
      return FileFault.sentence(fault);
    }
    if (e instanceof OutOfMemoryError || e.getCause() instanceof OutOfMemoryError) {
      return "There is not enough memory for this; expected more of it,"
          + " as JAVA_TOOL_OPTIONS=-Xmx4g gives.";
    }
    if (e instanceof StackOverflowError) {
      return "Something is nested too deep to be worked on; expected fewer brackets in brackets.";
    }
    if (e instanceof RuntimeException fault && EvaluationFault.of(fault).isPresent()) {
      return EvaluationFault.of(fault).get().says();
    }
    return "This should not happen (%s: %s). Please report it with the output of --debug."
        .formatted(e.getClass().getSimpleName(), e.getMessage());
  }
}
