package org.claimgraph.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.article.Document;
import org.claimgraph.article.Refusal;
import org.claimgraph.graph.Iris;
import org.claimgraph.store.Done;
import org.claimgraph.store.Loader.Loaded;

/** Says what became of each article: on stdout what is safe, on stderr everything else. */
final class LoadReport implements Consumer<Loaded>, AutoCloseable {
  private static final int SOME_REFUSED = 3;

  private final Console console;
  private final Optional<Writer> rejects;
  private final Progress watch;
  private String base = Iris.DEFAULT_BASE;
  private int refused;

  private LoadReport(Console console, Optional<Writer> rejects, Progress watch) {
    this.console = console;
    this.rejects = rejects;
    this.watch = watch;
  }

  /**
   * A report that lists what is refused in a file, too, if one is named.
   *
   * @param watch makes room for each line
   */
  static LoadReport to(Console console, Optional<Path> rejects, Progress watch) throws IOException {
    return new LoadReport(
        console,
        rejects.isPresent()
            ? Optional.of(Files.newBufferedWriter(rejects.get(), StandardCharsets.UTF_8))
            : Optional.empty(),
        watch);
  }

  /** The articles' IRIs begin with this. */
  void says(String other) {
    base = other;
  }

  @Override
  public void accept(Loaded loaded) {
    if (loaded.outcome() instanceof Refusal refusal) {
      refuse(refusal);
      return;
    }
    String input = loaded.outcome().input();
    if (loaded.outcome() instanceof Document document) {
      warn(document);
    }
    Done done = loaded.done().orElseThrow();
    if (done instanceof Done.Stored stored) {
      loaded(input, iri(stored.id()), stored.revises().map(this::iri), stored.lost());
    } else if (done instanceof Done.Duplicate duplicate) {
      duplicate(input, iri(duplicate.id()));
    } else if (done instanceof Done.Refused why) {
      refuse(input, why.why().name().toLowerCase(Locale.ROOT), why.says(), Optional.empty());
    }
  }

  /** What was not quite right with an article and did not stop us. */
  void warn(Document document) {
    document.warnings().forEach(warning -> say(document.input() + ": " + warning));
  }

  /**
   * An article is safe.
   *
   * @param iri its address
   * @param revises address of the version in whose place it came
   * @param lost what people had decided and could not be carried over: a sentence each
   */
  void loaded(String input, String iri, Optional<String> revises, List<String> lost) {
    watch.makeRoom();
    console.out().println(line("loaded " + iri));
    console.out().flush();
    revises.ifPresent(old -> say("%s: a new version of %s".formatted(input, old)));
    lost.forEach(sentence -> say(input + ": " + sentence));
  }

  /** An article was there already. */
  void duplicate(String input, String iri) {
    say("%s: duplicate of %s".formatted(input, iri));
  }

  private String iri(String article) {
    return Iris.rebase(Iris.source(article), base).getURI();
  }

  /** An article could not be read. */
  void refuse(Refusal refusal) {
    refuse(refusal.input(), refusal.code().toString(), refusal.says(), refusal.at());
  }

  /**
   * An article is not stored.
   *
   * @param at where in it the fault is, if that is one place
   */
  void refuse(String input, String code, String says, Optional<String> at) {
    refused++;
    say(input + ": " + code + ": " + says);
    rejects.ifPresent(
        file -> {
          JsonObject line = new JsonObject();
          line.addProperty("input", input);
          line.addProperty("code", code);
          line.addProperty("message", says);
          at.ifPresent(place -> line.addProperty("at", place));
          try {
            file.write(line + "\n");
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** On one line: names of files are other people's. */
  private void say(String sentence) {
    watch.say(line(sentence));
  }

  static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  /** The exit code of a command that did this. */
  int code() {
    return refused == 0 ? 0 : SOME_REFUSED;
  }

  @Override
  public void close() throws IOException {
    if (rejects.isPresent()) {
      rejects.get().close();
    }
  }
}
