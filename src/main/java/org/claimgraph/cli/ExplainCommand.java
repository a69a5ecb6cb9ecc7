package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.graph.Iris;
import org.claimgraph.store.Store;
import org.claimgraph.workspace.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description =
        "Tells of one claim which words it comes from, and which reading or rule read them.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Claims' addresses stand in every answer of `claimgraph query`.",
      "Example: claimgraph explain claim:3723bb2af7611886-0123456789ab"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "CLAIM", description = "The claim's IRI, or the last part of it.")
  private String claim = "";

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "The workspace that holds it; without it, the seeds.")
  private Optional<Path> workspace = Optional.empty();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store that holds it, with what people decided about it.")
  private Optional<Path> store = Optional.empty();

  @Mixin private StoreOption stores = new StoreOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Explanation explanation =
        (store.isPresent() ? stored(store.get()) : Explanation.of(Graphs.read(workspace), claim))
            .orElseThrow(
                () ->
                    Failure.because(
                        "There is no claim %s; expected one that `claimgraph query` shows."
                            .formatted(claim)));
    explanation.lines().forEach(l -> console.out().printf("%-10s %s%n", l.name(), l.value()));
    return 0;
  }

  /** A claim's id begins with that of its article. */
  private Optional<Explanation> stored(Path folder) throws Exception {
    if (workspace.isPresent()) {
      throw Failure.usage("--workspace and --store exclude each other; expected one of them.");
    }
    String id = Iris.lastPart(claim);
    String article = id.substring(0, Math.max(0, id.indexOf('-')));
    try (Progress watch = new Progress("Opening", console.err());
        Store opened = stores.open(folder, watch)) {
      return opened.article(article).flatMap(held -> Explanation.of(held.read(), id));
    }
  }
}
