package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Triple;
import org.claimgraph.article.Article;
import org.claimgraph.article.TextArticles;
import org.claimgraph.article.UnreadableText;
import org.claimgraph.claim.Claim;
import org.claimgraph.export.ClaimLines;
import org.claimgraph.export.TurtleBlocks;
import org.claimgraph.interpret.FoundClaim;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.DraftReading;
import org.claimgraph.workspace.Reading;
import org.claimgraph.workspace.RuleReader;
import org.claimgraph.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "read",
    description = "Reads articles by the rules and shows the claims in them; nothing is stored.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: claimgraph read news.txt",
      "         claimgraph read news/ --format jsonl > claims.jsonl",
      "         claimgraph read my-story/articles/ferry.txt --workspace my-story --format reading"
    })
final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Files to read.")
  private List<String> articles = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, jsonl, ttl or reading (default: ${DEFAULT-VALUE}).",
      defaultValue = "table")
  private ReadFormat format = ReadFormat.TABLE;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "Whose names and questions to go by; without it, those of the seeds.")
  private Optional<Path> workspace = Optional.empty();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Workspace known = format.needsReadings() ? Graphs.read(workspace) : Graphs.readNames(workspace);
    if (!known.findings().isEmpty()) {
      console
          .err()
          .printf(
              "The workspace has %s findings; what they are about was left out. See `claimgraph check`.%n",
              known.findings().size());
    }
    RuleReader rules = new RuleReader(known.lexicon());
    Target target = target(known);
    int refused = 0;
    for (String name : articles) {
      try {
        Path path = Path.of(name);
        Article article =
            TextArticles.read(
                String.valueOf(path.getFileName()).replaceFirst("\\.txt$", ""),
                Files.readAllBytes(path));
        target.write(article, rules.read(article));
        console.out().flush();
      } catch (UnreadableText e) {
        console.err().printf("%s: %s: %s%n", name, e.rule(), e.getMessage());
        refused++;
      }
    }
    return refused == 0 ? 0 : 3;
  }

  /** Something that takes what was found, article by article, and keeps none of it. */
  private interface Target {
    void write(Article article, List<FoundClaim> found) throws IOException;
  }

  private Target target(Workspace known) {
    PrintStream out = console.out();
    return switch (format) {
      case TABLE -> new FoundTable(known.lexicon(), out)::write;
      case JSONL -> new ClaimLines(out)::write;
      case TTL -> {
        TurtleBlocks blocks = new TurtleBlocks(out);
        yield (article, found) -> blocks.write(triples(article, found, known));
      }
      case READING -> (article, found) -> out.print(draft(article, found, known));
    };
  }

  private static Set<Triple> triples(Article article, List<FoundClaim> found, Workspace known) {
    List<Claim> claims = found.stream().map(FoundClaim::claim).toList();
    return Build.byRules(article, known.known().getOrDefault(article, List.of()), claims).all();
  }

  private static String draft(Article article, List<FoundClaim> found, Workspace known) {
    Optional<Reading> reading =
        known.readings().stream()
            .filter(r -> r.article().text().equals(article.text()))
            .findFirst();
    return DraftReading.of(article, found, List.of(), known.lexicon(), reading);
  }
}
