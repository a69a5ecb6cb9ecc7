package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.claimgraph.ask.ShippedQuery;
import org.claimgraph.export.Exports;
import org.claimgraph.export.Format;
import org.claimgraph.export.Selection;
import org.claimgraph.export.View;
import org.claimgraph.graph.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    description = "Writes the graph for other programs.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: claimgraph export gexf --view who-about-whom --out who.gexf"})
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description =
          "ttl, trig, nq, nt, rdfxml, jsonld, jsonld-framed, csv, tsv, excel, graphml, gexf, dot,"
              + " cytoscape, neo4j, geojson, kml, html or dossier.")
  private String format = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WORKSPACE",
      description = "The folder to export; without it, the seeds.")
  private Optional<Path> workspace = Optional.empty();

  @Mixin private SelectionOptions selection = new SelectionOptions();

  @Option(
      names = {"-o", "--out", "--output"},
      paramLabel = "FILE",
      description = "Where to write; without it, or with -, standard output.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Export what is stored there instead.")
  private Optional<Path> store = Optional.empty();

  @Option(
      names = "--query",
      paramLabel = "NAME|FILE|-",
      description = "Export the answer of a query instead of a view.")
  private Optional<String> query = Optional.empty();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Format target = Formats.named(format, List.of(Format.values()));
    if (query.isPresent()) {
      writeAnswer(Questions.find(query.get()), target);
      return 0;
    }
    View shown = selection.view(target.views().get(0));
    if (!target.views().contains(shown)) {
      throw Failure.usage(
          "%s cannot show the view %s; expected one of %s."
              .formatted(
                  target.title(),
                  shown.title(),
                  String.join(", ", Format.showing(shown).stream().map(Format::title).toList())));
    }
    try (Graphs.Opened graph = Graphs.open(store, workspace, Iris.DEFAULT_BASE, console.err())) {
      Selection selected = selection.of(graph.data(), shown);
      WholeFile.write(
          out, console.out(), stream -> Exports.write(graph.data(), selected, target, stream));
    }
    return 0;
  }

  private void writeAnswer(ShippedQuery question, Format target) throws Exception {
    if (!selection.isEmpty()) {
      throw Failure.usage("--query says what is exported; expected no view, entity or filter.");
    }
    try (Graphs.Opened graph = Graphs.open(store, workspace, Iris.DEFAULT_BASE, console.err())) {
      Query asked = question.query(Map.of(), Iris.base(graph.data()));
      WholeFile.write(
          out, console.out(), stream -> Exports.write(graph.data(), asked, target, stream));
    }
  }
}
