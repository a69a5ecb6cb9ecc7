package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.article.Article;
import org.claimgraph.article.TextArticles;
import org.claimgraph.article.UnreadableText;
import org.claimgraph.export.ClaimLines;
import org.claimgraph.export.TurtleBlocks;
import org.claimgraph.interpret.FoundClaim;
import org.claimgraph.lexicon.Lexicon;
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
    Workspace known = Graphs.read(workspace);
    RuleReader rules = new RuleReader(known.lexicon());
    Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    int refused = 0;
    for (String name : articles) {
      try {
        Path path = Path.of(name);
        Article article =
            TextArticles.read(
                path.getFileName().toString().replaceFirst("\\.txt$", ""),
                Files.readAllBytes(path));
        write(article, rules.read(article), known.lexicon(), known, out);
      } catch (UnreadableText e) {
        console.err().printf("%s: %s: %s%n", name, e.rule(), e.getMessage());
        refused++;
      }
    }
    return refused == 0 ? 0 : 3;
  }

  private void write(
      Article article, List<FoundClaim> found, Lexicon lexicon, Workspace known, Writer out)
      throws IOException {
    switch (format) {
      case TABLE -> new FoundTable(lexicon, console.out()).write(article, found);
      case JSONL -> new ClaimLines(out).write(article, found);
      case TTL ->
          new TurtleBlocks(console.out())
              .write(
                  Build.byRules(
                          article,
                          known.known().getOrDefault(article, List.of()),
                          found.stream().map(FoundClaim::claim).toList())
                      .all());
      case READING ->
          out.write(DraftReading.of(article, found, List.of(), lexicon, reading(article, known)));
    }
    out.flush();
  }

  private static Optional<Reading> reading(Article article, Workspace known) {
    return known.readings().stream()
        .filter(r -> r.article().text().equals(article.text()))
        .findFirst();
  }
}
