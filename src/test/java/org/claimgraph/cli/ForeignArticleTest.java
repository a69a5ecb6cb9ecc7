package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules read English; a person reads what he can, and then the language does not matter. */
class ForeignArticleTest {
  private static final String GERMAN =
      "Der Hafen von Harwich bleibt am Montag geschlossen, weil die Arbeiter seit einer Woche nicht"
          + " mehr zur Arbeit kommen. Die Gewerkschaft sagt, dass der Pier nicht mehr sicher ist und"
          + " dass die Stadt davon seit einem Jahr gewusst hat.\n";

  private static final String READING =
      """
      @prefix cg: <https://w3id.org/claimgraph/ns#> .

      [] a cg:Claim ; cg:stance cg:asserts ; cg:quote "der Pier nicht mehr sicher ist" .
      """;

  @TempDir private Path folder;
  private Path story;
  private Path article;

  @BeforeEach
  void write() throws IOException {
    story = folder.resolve("story");
    article = Files.createDirectories(story.resolve("articles")).resolve("hafen.txt");
    Files.writeString(article, GERMAN);
    Files.writeString(
        Files.createDirectory(story.resolve("readings")).resolve("hafen.ttl"), READING);
  }

  private static Run load(Path article, Path store, Path workspace) {
    return Run.of("load", article, "--store", store, "--workspace", workspace, "--free-space", 0);
  }

  private static long quotes(String quads) {
    return quads.lines().filter(line -> line.contains("ns#quote> \"der Pier")).count();
  }

  @Test
  void aReadingIsLoadedAsItIsBuilt() throws IOException {
    Path built = folder.resolve("built.nq");
    Run.of("build", story, "--format", "nq", "--out", built).fine();
    assertEquals(1, quotes(Files.readString(built)));

    Path store = folder.resolve("store");
    load(article, store, story).fine();
    Path stored = folder.resolve("stored.nq");
    Run.of("export", "nq", "--store", store, "--out", stored).fine();
    assertEquals(1, quotes(Files.readString(stored)));

    Run.of("store", "rebuild", "--store", store).fine();
    Path rebuilt = folder.resolve("rebuilt.nq");
    Run.of("export", "nq", "--store", store, "--out", rebuilt).fine();
    assertEquals(Files.readString(stored), Files.readString(rebuilt));
  }

  @Test
  void withoutAReadingItIsRefused() throws IOException {
    Files.delete(story.resolve("readings/hafen.ttl"));
    Run run = load(article, folder.resolve("store"), story);
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("not-english"), run.err());
  }

  /** What is stored stays, whatever the workspace that comes next knows of it. */
  @Test
  void itStaysWhenItsReadingGoes() throws IOException {
    Path store = folder.resolve("store");
    load(article, store, story).fine();
    Files.delete(story.resolve("readings/hafen.ttl"));
    Path english = Files.writeString(folder.resolve("a.txt"), "The mayor said that it rains.");
    load(english, store, story).fine();
    String status = Run.of("store", "status", "--store", store, "--free-space", 0).fine().out();
    assertTrue(status.contains("articles          2\n"), status);
  }
}
