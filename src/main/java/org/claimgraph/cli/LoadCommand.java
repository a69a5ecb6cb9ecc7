package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.claimgraph.article.Inputs;
import org.claimgraph.article.Outcome;
import org.claimgraph.store.Loader;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "load",
    description = "Stores articles and the triples of their claims, for good.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Prints one line for each article that is safe on the disk: loaded, and its IRI. What is stored",
      "already is told on stderr and takes no time, so a run that was broken off is just run again.",
      "Ctrl-C ends it after the batch at hand.",
      "",
      "Example: claimgraph load news/ archive.jsonl --store my-store",
      "         claimgraph load news.html --to http://localhost:3030 --token-file token"
    })
final class LoadCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "Files, folders, patterns such as 'news/*.html', or - for standard input.")
  private List<String> articles = List.of();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store to put them into; made if there is none.")
  private Optional<Path> store = Optional.empty();

  @Mixin private RemoteOptions remote = new RemoteOptions();

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description =
          "Whose names, questions and readings to read them with, from now on; a new store without"
              + " it takes those of the seeds.")
  private Optional<Path> workspace = Optional.empty();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Where to list what was refused, as JSON Lines; without it, only stderr says.")
  private Optional<Path> rejects = Optional.empty();

  @Option(
      names = "--batch",
      paramLabel = "N",
      description =
          "Articles a transaction, or a request (default: ${DEFAULT-VALUE}). Fewer are told of"
              + " sooner, and take more time and disk.",
      defaultValue = "200")
  private int batch = 200;

  @Mixin private NewStoreOptions stores = new NewStoreOptions();

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (store.isPresent() == remote.isGiven()) {
      throw Failure.usage("Where to is to be said once; expected --store DIR or --to URL.");
    }
    if (batch < 1) {
      throw Failure.usage(
          "--batch %s is no number of articles; expected 1 or more.".formatted(batch));
    }
    if (remote.isGiven() && (workspace.isPresent() || stores.hasBase())) {
      throw Failure.usage(
          "A server reads with its own names and base; expected neither --workspace nor --base.");
    }
    return store.isPresent() ? load(store.get()) : send(remote.server(console.err()));
  }

  /** Whoever interrupts waits until all is closed that was opened after the interrupt. */
  private int load(Path folder) throws Exception {
    try (Interrupt interrupt = Interrupt.watched();
        Progress watch = Progress.ofBytes("Loading", console.err());
        LoadReport report = LoadReport.to(console, rejects, watch);
        Store target = stores.openOrCreate(folder, workspace, console.err())) {
      if (workspace.isPresent()) {
        NewStoreOptions.rename(target, workspace.get(), console.err());
      }
      report.says(target.base());
      boolean whole;
      try (Loader loader = new Loader(target, batch, report)) {
        whole = read(loader, watch, interrupt);
      }
      return end(whole, watch, report);
    }
  }

  private int send(RemoteServer server) throws Exception {
    try (Interrupt interrupt = Interrupt.watched();
        Progress watch = Progress.ofBytes("Sending", console.err());
        LoadReport report = LoadReport.to(console, rejects, watch)) {
      RemoteLoader loader = new RemoteLoader(server, batch, report);
      boolean whole = read(loader, watch, interrupt);
      loader.flush();
      return end(whole, watch, report);
    }
  }

  private static int end(boolean whole, Progress watch, LoadReport report) {
    if (!whole) {
      watch.say("Stopped after the batch at hand; run it again to go on.");
    }
    return report.code();
  }

  /**
   * Hands over the articles one by one.
   *
   * @return false if the process is to end before all of them were read
   */
  private boolean read(Consumer<Outcome> loader, Progress watch, Interrupt interrupt) {
    Inputs inputs = new Inputs(System.in);
    long size = watch.isShown() ? Inputs.size(articles) : Inputs.UNKNOWN;
    try {
      inputs.read(
          articles,
          outcome -> {
            loader.accept(outcome);
            watch.at(inputs.bytesRead(), size);
            interrupt.check();
          });
      return true;
    } catch (CancellationException e) {
      return false;
    }
  }
}
