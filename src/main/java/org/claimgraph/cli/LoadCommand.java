package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.claimgraph.article.Inputs;
import org.claimgraph.article.Outcome;
import org.claimgraph.graph.Iris;
import org.claimgraph.store.Change;
import org.claimgraph.store.Done;
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

  @Option(
      names = "--to",
      paramLabel = "URL",
      description = "The running server to send them to, instead of a store.")
  private Optional<URI> server = Optional.empty();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "The secret of that server, in a file that nobody else may read.")
  private Optional<Path> tokenFile = Optional.empty();

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description =
          "Whose names, questions and readings to read them with, from now on; a new store without"
              + " it takes those of the seeds.")
  private Optional<Path> workspace = Optional.empty();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What the data's IRIs begin with (default: ${DEFAULT-VALUE}); a store keeps its own.",
      defaultValue = Iris.DEFAULT_BASE)
  private String base = Iris.DEFAULT_BASE;

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

  @Mixin private StoreOption stores = new StoreOption();

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (store.isPresent() == server.isPresent()) {
      throw Failure.usage("Where to is to be said once; expected --store DIR or --to URL.");
    }
    if (batch < 1) {
      throw Failure.usage(
          "--batch %s is no number of articles; expected 1 or more.".formatted(batch));
    }
    if (server.isPresent()) {
      RemoteServer remote = remote(server.get());
      try (LoadReport report = LoadReport.to(console, rejects)) {
        send(new RemoteLoader(remote, batch, report));
        return report.code();
      }
    }
    try (LoadReport report = LoadReport.to(console, rejects);
        Store target = stores.openOrCreate(store.get(), workspace, base, console.err())) {
      if (workspace.isPresent()) {
        rename(target, workspace, console.err());
      }
      report.says(target.base());
      load(target, report);
      return report.code();
    }
  }

  /** Articles are read with the workspace's names from now on; those that are stored, too. */
  static void rename(Store target, Optional<Path> workspace, PrintStream err) throws Exception {
    Done done = target.write(List.of(new Change.Rename(StoreOption.files(workspace)))).get(0);
    if (done instanceof Done.Refused refused) {
      throw Failure.because(refused.says());
    }
    if (done instanceof Done.Renamed renamed && renamed.reread() > 0) {
      err.printf("%s stored articles were read again.%n", renamed.reread());
    }
  }

  private RemoteServer remote(URI address) throws Failure {
    if (workspace.isPresent() || !base.equals(Iris.DEFAULT_BASE)) {
      throw Failure.usage(
          "A server reads with its own names and base; expected neither --workspace nor --base.");
    }
    return ServerAddress.reached("--to", address, tokenFile, console.err());
  }

  private void send(RemoteLoader loader) {
    try (Interrupt interrupt = Interrupt.watched()) {
      try {
        read(loader, interrupt);
      } catch (CancellationException e) {
        console.err().println("Stopped after the batch at hand; run it again to go on.");
      }
      loader.flush();
    }
  }

  private void read(Consumer<Outcome> loader, Interrupt interrupt) {
    new Inputs(System.in)
        .read(
            articles,
            outcome -> {
              loader.accept(outcome);
              interrupt.check();
            });
  }

  private void load(Store target, LoadReport report) throws IOException {
    try (Interrupt interrupt = Interrupt.watched();
        Loader loader = new Loader(target, batch, report)) {
      read(loader, interrupt);
    } catch (CancellationException e) {
      console.err().println("Stopped after the batch at hand; run it again to go on.");
    }
  }
}
