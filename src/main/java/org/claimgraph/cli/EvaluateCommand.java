package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.article.UnreadableText;
import org.claimgraph.article.Utf8;
import org.claimgraph.evaluate.AgainstGold;
import org.claimgraph.evaluate.AgainstReadings;
import org.claimgraph.evaluate.Evaluation;
import org.claimgraph.evaluate.Gold;
import org.claimgraph.export.Exports;
import org.claimgraph.export.Format;
import org.claimgraph.export.View;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.graph.QualityTriples;
import org.claimgraph.graph.Triples;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.workspace.Finding;
import org.claimgraph.workspace.RuleReader;
import org.claimgraph.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "evaluate",
    description = {
      "Measures how well the rules read: against the readings of a workspace, or against texts in",
      "which people marked who says what."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "What each figure means stands in docs/quality.md.",
      "Example: claimgraph evaluate                           the rules against the seeds' readings",
      "         claimgraph evaluate my-story --by-rule --errors 20",
      "         claimgraph evaluate --gold gold.jsonl --texts texts --slice speech-verbs.txt"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final List<String> FORMATS = List.of("table", "jsonl", "ttl");

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "WORKSPACE",
      description = "The folder with readings; without it and without --gold, the seeds.")
  private Optional<Path> workspace = Optional.empty();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "JSON Lines with the spans that people marked.")
  private Optional<Path> gold = Optional.empty();

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "The texts of --gold; without it, the folder texts beside that file.")
  private Optional<Path> texts = Optional.empty();

  @Option(
      names = "--slice",
      paramLabel = "FILE",
      description = "Of --gold, only attributions whose cue holds a word of this file.")
  private Optional<Path> slice = Optional.empty();

  @Option(
      names = "--corpus",
      paramLabel = "NAME",
      description = "What to call the texts of --gold; without it, the file's path.")
  private Optional<String> corpus = Optional.empty();

  @Option(names = "--by-rule", description = "Also show how often each rule was right.")
  private boolean byRule;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Also show up to N claims of each kind of mistake.",
      defaultValue = "0")
  private int errors;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "table (the default), jsonl with one figure a line, or ttl: the precision of each rule,",
        "as it is published beside the claims."
      },
      defaultValue = "table")
  private String format = "table";

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (!FORMATS.contains(format)) {
      throw Failure.usage(
          "There is no format %s here; expected one of %s."
              .formatted(format, String.join(", ", FORMATS)));
    }
    if (gold.isEmpty() && (texts.isPresent() || slice.isPresent() || corpus.isPresent())) {
      throw Failure.usage("--texts, --slice and --corpus belong to --gold; expected it too.");
    }
    List<Evaluation> evaluations = new ArrayList<>();
    if (workspace.isPresent() || gold.isEmpty()) {
      evaluations.add(againstReadings());
    }
    if (gold.isPresent()) {
      evaluations.add(againstGold(gold.get()));
    }
    write(evaluations);
    return 0;
  }

  private Evaluation againstReadings() throws Exception {
    Workspace read = Graphs.read(workspace);
    refuse(read.findings());
    if (read.readings().isEmpty()) {
      throw Failure.because("The workspace has no reading; expected one to measure against.");
    }
    String name = workspace.map(Path::toString).orElse("the seeds");
    RuleReader rules = new RuleReader(read.lexicon());
    return AgainstReadings.of(name, read, article -> rules.read(article, read).claims());
  }

  private Evaluation againstGold(Path file) throws Exception {
    Path folder = texts.orElseGet(() -> file.resolveSibling("texts"));
    Gold marked = Gold.read(file, folder);
    refuse(marked.findings());
    Lexicon nobody = new Lexicon(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    String name =
        corpus.orElse(file.toString())
            + slice.map(words -> ", only " + words.getFileName()).orElse("");
    return AgainstGold.of(name, marked, words(), new RuleReader(nobody)::read);
  }

  /** A figure over half of what was marked would look like one over all of it. */
  private void refuse(List<Finding> findings) throws Failure {
    if (!findings.isEmpty()) {
      findings.forEach(console.err()::println);
      throw Failure.because(
          "%s finding%s; nothing was measured."
              .formatted(findings.size(), findings.size() == 1 ? "" : "s"));
    }
  }

  private Optional<Set<String>> words() throws IOException, Failure {
    if (slice.isEmpty()) {
      return Optional.empty();
    }
    try {
      String words = Utf8.decode(Files.readAllBytes(slice.get())).toLowerCase(Locale.ROOT);
      return Optional.of(new TreeSet<>(Arrays.asList(words.strip().split("\\s+"))));
    } catch (UnreadableText e) {
      throw Failure.because("%s: %s".formatted(slice.get(), e.getMessage()));
    }
  }

  private void write(List<Evaluation> evaluations) throws IOException {
    switch (format) {
      case "jsonl" -> evaluations.forEach(e -> EvaluationReport.jsonLines(e, console.out()));
      case "ttl" -> writeTurtle(evaluations);
      default -> evaluations.forEach(e -> EvaluationReport.table(e, byRule, errors, console.out()));
    }
  }

  private void writeTurtle(List<Evaluation> evaluations) throws IOException {
    Triples triples = new Triples();
    QualityTriples.writeMetrics(triples);
    evaluations.stream()
        .flatMap(e -> e.measurements().stream())
        .forEach(m -> QualityTriples.write(m, triples));
    List<Quad> quads = triples.all().stream().map(t -> Quad.create(Iris.QUALITY, t)).toList();
    Exports.write(MemoryDataset.of(quads), View.CLAIMS, Format.TURTLE, console.out());
  }
}
