package org.claimgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.claimgraph.workspace.NewWorkspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "init",
    description = "Makes an empty workspace with commented examples.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: claimgraph init my-story"})
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder to make; it must be new or empty.")
  private Path folder = Path.of("");

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Failure.because("%s is a file; expected a new or empty folder.".formatted(folder));
    }
    if (!NewWorkspace.isPossible(folder)) {
      throw Failure.because("%s is not empty; expected a new or empty folder.".formatted(folder));
    }
    NewWorkspace.make(folder);
    console
        .err()
        .printf(
            "%s is a workspace now: put texts into articles/, names into lexicon/, claims into"
                + " readings/, then run `claimgraph check %s`.%n",
            folder, folder);
    return 0;
  }
}
