package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A mistyped command or option: what is wrong, the nearest known one, where help is. */
final class UsageErrors implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.printf("claimgraph: %s%s%n", e.getMessage(), hint(e, command));
    err.printf("See: %s --help%n", command.getCommandSpec().qualifiedName());
    return CommandLine.ExitCode.USAGE;
  }

  private static String hint(ParameterException e, CommandLine command) {
    return mistyped(e)
        .flatMap(word -> nearest(word, command))
        .map(near -> "; did you mean " + near + "?")
        .orElse("");
  }

  /** The word that is no command or option here, if that is what is wrong. */
  private static Optional<String> mistyped(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched.getUnmatched().stream().findFirst();
    }
    return e.getArgSpec() == null ? Optional.ofNullable(e.getValue()) : Optional.empty();
  }

  private static Optional<String> nearest(String word, CommandLine command) {
    List<String> known = new ArrayList<>(command.getSubcommands().keySet());
    command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
    return Nearest.to(word, known);
  }
}
