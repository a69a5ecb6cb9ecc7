package org.claimgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.article.Inputs;
import org.claimgraph.graph.Iris;
import org.claimgraph.publish.ClaimgraphServer;
import org.claimgraph.publish.ServerOptions;
import org.claimgraph.publish.site.ArticleTexts;
import org.claimgraph.store.Loader;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreFault;
import org.claimgraph.workspace.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "serve",
    description = "Builds the graph and publishes it: SPARQL endpoint, linked data, pages.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: claimgraph serve my-story --port 8080"})
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "WORKSPACE",
      description = "The folder to serve; without it, the seeds.")
  private Optional<Path> workspace = Optional.empty();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to listen; 0 takes any free port (default: ${DEFAULT-VALUE}).",
      defaultValue = "3030")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description =
          "The address to listen on (default: ${DEFAULT-VALUE}, this machine only). Any other than"
              + " this machine's own takes --token-file: whoever reaches the server may read,"
              + " whoever has the token may write.",
      defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Serve what is stored there; with WORKSPACE, store its graph there first.")
  private Optional<Path> store = Optional.empty();

  @Option(
      names = "--backups",
      paramLabel = "DIR",
      description =
          "Where backups of the store go that somebody with the token asks for, as"
              + " `claimgraph store backup --from` does.")
  private Optional<Path> backups = Optional.empty();

  @Mixin private NewStoreOptions stores = new NewStoreOptions();

  @Mixin private AccessOptions access = new AccessOptions();

  @Mixin private LogOptions log = new LogOptions();

  private final LimitOptions limits = new LimitOptions();

  private ServeCommand(Console console) {
    this.console = console;
  }

  /** The command, with an option for each limit. */
  static CommandLine line(Console console) {
    ServeCommand command = new ServeCommand(console);
    CommandSpec spec = CommandSpec.forAnnotatedObject(command);
    command.limits.addTo(spec);
    return new CommandLine(spec);
  }

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > 65535) {
      throw Failure.usage("--port %s is no port; expected 0 to 65535.".formatted(port));
    }
    ServerOptions options =
        ServerOptions.defaults()
            .withPort(port)
            .withHost(host)
            .withAccess(access.read())
            .withLimits(limits.read());
    access.check(options, console.err());
    ServerOptions served = withBackups(options);
    ClaimgraphServer.prepare();
    try (Interrupt interrupt = Interrupt.watched();
        LogFile lines = log.open(console.out())) {
      ServerOptions logged = served.withLogging(lines.logging());
      if (store.isPresent()) {
        try (Store opened = stored(store.get())) {
          serve(ClaimgraphServer.start(opened, logged), interrupt);
        }
      } else {
        Workspace read = Graphs.read(workspace);
        DatasetGraph graph =
            Graphs.build(read, workspace.isPresent(), stores.base(), console.err());
        ServerOptions based = logged.withBase(Iris.base(graph));
        ArticleTexts texts = ArticleTexts.of(read.articles());
        serve(ClaimgraphServer.start(graph, texts, based), interrupt);
      }
    }
    return 0;
  }

  private ServerOptions withBackups(ServerOptions options) throws Failure {
    if (backups.isEmpty()) {
      return options;
    }
    if (store.isEmpty()) {
      throw Failure.usage("--backups needs --store DIR; a workspace is files, to be copied.");
    }
    if (!Files.isDirectory(backups.get()) || !Files.isWritable(backups.get())) {
      throw Failure.usage(
          "--backups %s cannot be written to; expected a folder that is there."
              .formatted(backups.get()));
    }
    return options.withBackups(backups.get().toAbsolutePath());
  }

  /**
   * Waits until the server is stopped.
   *
   * @throws StoreFault if it stopped by itself because its store failed
   */
  private void serve(ClaimgraphServer started, Interrupt interrupt) {
    try (ClaimgraphServer server = started) {
      interrupt.first(server::close);
      String url = server.url().toString().replace("//127.0.0.1:", "//localhost:");
      console
          .out()
          .printf("Serving the graph on %s (Ctrl-C ends it)%n", url.replaceFirst("/$", ""));
      console.out().flush();
      server.join();
      if (server.fault().isPresent()) {
        throw server.fault().get();
      }
    }
  }

  /** The store, with what the workspace has, if one is named. */
  private Store stored(Path folder) throws Exception {
    if (workspace.isEmpty()) {
      return stores.openOrCreate(folder, Optional.empty(), console.err());
    }
    Graphs.build(workspace, stores.base(), console.err()); // nothing faulty is stored
    Store opened = stores.openOrCreate(folder, workspace, console.err());
    Console talk = new Console(console.err(), console.err());
    try (Progress watch = new Progress("Loading", console.err());
        LoadReport report = LoadReport.to(talk, Optional.empty(), watch);
        Loader loader = new Loader(opened, report)) {
      NewStoreOptions.rename(opened, workspace.get(), console.err());
      new Inputs(System.in).read(List.of(workspace.get().resolve("articles").toString()), loader);
    }
    return opened;
  }
}
