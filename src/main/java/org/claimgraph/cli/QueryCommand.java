package org.claimgraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.claimgraph.ask.Asking;
import org.claimgraph.ask.ResultFormat;
import org.claimgraph.ask.ShippedQueries;
import org.claimgraph.ask.ShippedQuery;
import org.claimgraph.graph.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "query",
    description =
        "Asks the graph: one of the shipped questions by name, a file, or - for standard input.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: claimgraph query who-denies-what",
      "         claimgraph query claims-about-a-place --set place=place:russia --format csv",
      "         claimgraph query                          lists the shipped questions"
    })
final class QueryCommand implements Callable<Integer> {
  private static final int COLUMN = 60;

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE|-",
      description = "What to ask; without it, the shipped questions are listed.")
  private Optional<String> query = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json or xml; for triples ttl, nt or jsonld.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A parameter: a prefixed name, <IRI>, number, date or plain words.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "The workspace to ask; without it, the seeds.")
  private Optional<Path> workspace = Optional.empty();

  @Option(names = "--endpoint", paramLabel = "URL", description = "Ask a SPARQL endpoint instead.")
  private Optional<URI> endpoint = Optional.empty();

  @Option(names = "--store", paramLabel = "DIR", description = "Ask what is stored there instead.")
  private Optional<Path> store = Optional.empty();

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (query.isEmpty()) {
      list();
      return 0;
    }
    if (endpoint.isPresent() && (workspace.isPresent() || store.isPresent())) {
      throw Failure.usage("--endpoint excludes --workspace and --store; expected one of them.");
    }
    ShippedQuery question = Questions.find(query.get());
    ResultFormat written = chosen(question.query(parameters));
    if (endpoint.isPresent()) {
      Asking.at(endpoint.get(), question.query(parameters), written, COLUMN, console.out());
    } else {
      try (Graphs.Opened graph = Graphs.open(store, workspace, Iris.DEFAULT_BASE, console.err())) {
        Query asked = question.query(parameters, Iris.base(graph.data()));
        Asking.over(graph.data(), asked, written, COLUMN, console.out());
      }
    }
    console.out().flush();
    return 0;
  }

  private void list() {
    for (ShippedQuery shipped : ShippedQueries.all()) {
      console.out().printf("%-32s %s%n", shipped.name(), shipped.question());
      shipped
          .parameters()
          .forEach(
              p ->
                  console
                      .out()
                      .printf(
                          "%-32s   --set %s=%s   %s%n",
                          "", p.name(), p.defaultValue(), p.comment()));
    }
  }

  private ResultFormat chosen(Query asked) throws Failure {
    if (format.isEmpty()) {
      return ResultFormat.usual(asked);
    }
    List<String> fitting = ResultFormat.fitting(asked).stream().map(ResultFormat::id).toList();
    return ResultFormat.named(format.get())
        .filter(f -> f.fits(asked))
        .orElseThrow(
            () ->
                Failure.usage(
                    "This query cannot be answered as %s; expected one of %s."
                        .formatted(format.orElse(""), String.join(", ", fitting))));
  }
}
