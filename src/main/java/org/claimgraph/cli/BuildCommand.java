package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.export.Exports;
import org.claimgraph.export.Format;
import org.claimgraph.export.View;
import org.claimgraph.graph.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "build",
    description = "Builds the whole graph of a workspace and writes it as RDF.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: claimgraph build my-story --out my-story.trig"})
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "WORKSPACE",
      description = "The folder to build; without it, the seeds.")
  private Optional<Path> workspace = Optional.empty();

  @Option(
      names = {"-o", "--out", "--output"},
      paramLabel = "FILE",
      description = "Where to write; without it, or with -, standard output.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "nq, trig, ttl or jsonld; without it, as the file's ending says, else trig.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the data's IRIs begin with (default: ${DEFAULT-VALUE}).",
      defaultValue = Iris.DEFAULT_BASE)
  private String base = Iris.DEFAULT_BASE;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Format chosen = Formats.chosen(format, out, Format.TRIG, Formats.rdf());
    DatasetGraph graph = Graphs.build(workspace, base, console.err());
    WholeFile.write(
        out, console.out(), stream -> Exports.write(graph, View.CLAIMS, chosen, stream));
    return 0;
  }
}
