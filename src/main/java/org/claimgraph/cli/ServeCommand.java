package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.article.Inputs;
import org.claimgraph.graph.Iris;
import org.claimgraph.publish.ClaimgraphServer;
import org.claimgraph.publish.ServerOptions;
import org.claimgraph.store.Loader;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
          "The address to listen on (default: ${DEFAULT-VALUE}, this machine only). The server"
              + " reads and never writes, but anybody who reaches it may ask.",
      defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What the data's IRIs begin with (default: ${DEFAULT-VALUE}); a store keeps its own.",
      defaultValue = Iris.DEFAULT_BASE)
  private String base = Iris.DEFAULT_BASE;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Serve what is stored there; with WORKSPACE, store its graph there first.")
  private Optional<Path> store = Optional.empty();

  @Mixin private StoreOption stores = new StoreOption();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > 65535) {
      throw Failure.usage("--port %s is no port; expected 0 to 65535.".formatted(port));
    }
    ClaimgraphServer.prepare();
    if (store.isPresent()) {
      try (Store opened = stored(store.get())) {
        serve(opened.data());
      }
    } else {
      serve(Graphs.build(workspace, base, console.err()));
    }
    return 0;
  }

  private void serve(DatasetGraph graph) {
    ServerOptions options =
        ServerOptions.defaults().withPort(port).withHost(host).withBase(Iris.base(graph));
    try (ClaimgraphServer server = ClaimgraphServer.start(graph, options)) {
      String url = server.url().toString().replace("//127.0.0.1:", "//localhost:");
      console
          .out()
          .printf("Serving the graph on %s (Ctrl-C ends it)%n", url.replaceFirst("/$", ""));
      console.out().flush();
      server.join();
    }
  }

  /** The store, with what the workspace has, if one is named. */
  private Store stored(Path folder) throws Exception {
    if (workspace.isEmpty()) {
      return stores.openOrCreate(folder, Optional.empty(), base, console.err());
    }
    Graphs.build(workspace, base, console.err()); // nothing faulty is stored
    Store opened = stores.openOrCreate(folder, workspace, base, console.err());
    Console talk = new Console(console.err(), console.err());
    try (LoadReport report = LoadReport.to(talk, Optional.empty());
        Loader loader = new Loader(opened, report)) {
      LoadCommand.rename(opened, workspace, console.err());
      new Inputs(System.in).read(List.of(workspace.get().resolve("articles").toString()), loader);
    }
    return opened;
  }
}
