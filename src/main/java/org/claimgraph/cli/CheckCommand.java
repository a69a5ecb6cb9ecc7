package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.check.Check;
import org.claimgraph.check.Coverage;
import org.claimgraph.check.RuleExamples;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.Extractors;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.Finding;
import org.claimgraph.workspace.LanguageReader;
import org.claimgraph.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description = "Looks for faults: quotes that do not stand in the text, unknown names, shapes.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "One finding a line: file:line:column: rule: what, and what would be right.",
      "Example: claimgraph check my-story --coverage"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "WORKSPACE",
      description = "The folder to check; without it, the seeds.")
  private Optional<Path> workspace = Optional.empty();

  @Option(
      names = "--coverage",
      description = "Also list, per article, the sentences that carry no claim.")
  private boolean coverage;

  @Option(
      names = "--rules",
      description = "Check the rules instead: does each read its documented examples as marked?")
  private boolean rules;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (rules) {
      return checkRules();
    }
    Workspace read = Graphs.read(workspace);
    List<Finding> findings =
        Check.all(read, MemoryDataset.of(Build.quads(read, Iris.DEFAULT_BASE)));
    findings.forEach(console.out()::println);
    if (coverage) {
      Coverage.of(read).forEach(this::print);
    }
    int claims = read.readings().stream().mapToInt(reading -> reading.claims().size()).sum();
    console
        .err()
        .printf(
            "%s articles, %s claims, %s findings.%n",
            read.articles().size(), claims, findings.size());
    return findings.isEmpty() ? 0 : 1;
  }

  private int checkRules() throws Failure {
    if (workspace.isPresent() || coverage) {
      throw Failure.usage("--rules checks no workspace; expected it alone.");
    }
    List<Extractor> all = Extractors.all();
    List<Finding> findings = RuleExamples.findings(all, LanguageReader.english());
    findings.forEach(console.out()::println);
    console.err().printf("%s rules, %s findings.%n", all.size(), findings.size());
    return findings.isEmpty() ? 0 : 1;
  }

  private void print(Coverage covered) {
    console
        .out()
        .printf(
            "%s: %s of %s sentences carry a claim%n",
            covered.article().name(),
            covered.sentences() - covered.silent().size(),
            covered.sentences());
    for (Coverage.Silence silence : covered.silent()) {
      console
          .out()
          .printf(
              "  articles/%s.txt:%s:%s: %s%n",
              covered.article().name(), silence.line(), silence.column(), silence.words());
    }
  }
}
