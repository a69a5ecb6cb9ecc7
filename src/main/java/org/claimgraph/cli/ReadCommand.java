package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimgraph.article.Article;
import org.claimgraph.article.Document;
import org.claimgraph.article.Inputs;
import org.claimgraph.export.ClaimLines;
import org.claimgraph.export.TurtleBlocks;
import org.claimgraph.interpret.Interpretation;
import org.claimgraph.workspace.DraftReading;
import org.claimgraph.workspace.ReadArticle;
import org.claimgraph.workspace.Reading;
import org.claimgraph.workspace.RuleReader;
import org.claimgraph.workspace.SourceTurtle;
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
  private static final int SOME_REFUSED = 3;

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "Files, folders, patterns such as 'news/*.html', or - for standard input.")
  private List<String> articles = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, jsonl, ttl, reading or text (default: ${DEFAULT-VALUE}).",
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
    AtomicInteger refused = new AtomicInteger();
    new Inputs(System.in)
        .read(
            articles,
            outcome -> {
              if (outcome instanceof Document document) {
                document.warnings().forEach(w -> say(document.input() + ": " + w));
                write(document, rules, known, target);
              } else {
                say(outcome.toString());
                refused.incrementAndGet();
              }
            });
    return refused.get() == 0 ? 0 : SOME_REFUSED;
  }

  private void write(Document document, RuleReader rules, Workspace known, Target target) {
    try {
      target.write(document, rules.read(document.article(), known.circumstances(document)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    console.out().flush();
  }

  /** On one line: names of files are other people's. */
  private void say(String sentence) {
    console.err().println(sentence.replaceAll("\\p{Cntrl}+", " "));
  }

  /** Something that takes what was found, article by article, and keeps none of it. */
  private interface Target {
    void write(Document document, Interpretation found) throws IOException;
  }

  private Target target(Workspace known) {
    PrintStream out = console.out();
    return switch (format) {
      case TABLE -> {
        FoundTable table = new FoundTable(known.lexicon(), out);
        yield (document, found) -> table.write(document.article(), found.claims());
      }
      case JSONL -> {
        ClaimLines lines = new ClaimLines(out);
        yield (document, found) -> lines.write(document.article(), found.claims());
      }
      case TTL -> {
        TurtleBlocks blocks = new TurtleBlocks(out);
        yield (document, found) ->
            blocks.write(ReadArticle.of(found, known.known(document)).triples().all());
      }
      case READING ->
          (document, found) -> {
            String draft = draft(document, found, known);
            if (draft.isEmpty()) {
              say(document.article() + ": nothing new, changed or gone against its reading.");
            }
            out.print(draft);
          };
      case TEXT -> (document, found) -> out.print(document.article().text());
    };
  }

  private static String draft(Document document, Interpretation found, Workspace known) {
    Article article = document.article();
    Optional<Reading> reading =
        known.readings().stream()
            .filter(r -> r.article().text().equals(article.text()))
            .findFirst();
    List<String> source =
        known.known(article).isEmpty()
            ? SourceTurtle.of(article, document.metadata(), known.lexicon())
            : List.of();
    return DraftReading.of(found, source, known.lexicon(), reading);
  }
}
