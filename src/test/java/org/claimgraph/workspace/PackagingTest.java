package org.claimgraph.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.graph.PlainGraph;
import org.claimgraph.graph.PlainLines;
import org.claimgraph.graph.PlainTriples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read fast is what people wrote in Turtle. */
class PackagingTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final List<String> FOLDERS =
      List.of("org/claimgraph/language", "org/claimgraph/quality");
  private static final String HARBOUR =
      """
      @prefix cg: <https://w3id.org/claimgraph/ns#> .
      @prefix actor: <https://w3id.org/claimgraph/id/actor/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      actor:harbour-union a cg:Organization ; skos:prefLabel "Harbour Union"@en .
      """;

  @TempDir private Path classes;

  static List<Path> turtle() throws IOException {
    List<Path> turtle = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
        files.sorted().forEach(turtle::add);
      }
    }
    return turtle;
  }

  @ParameterizedTest
  @MethodSource("turtle")
  void everyFileSaysTheSameInBothForms(Path turtle) throws IOException {
    String path = RESOURCES.relativize(turtle).toString().replace('\\', '/').replace(".ttl", "");
    assertSame(PlainTriples.parse(Files.readString(turtle)), PlainGraph.packaged(path));
  }

  /** The same in the same order. */
  private static void assertSame(PlainGraph expected, PlainGraph actual) {
    assertEquals(expected, actual);
    assertEquals(PlainLines.write(expected), PlainLines.write(actual));
  }

  @Test
  void theNamesOfTheSeedsAreTheSameInBothForms() throws NoWorkspace {
    assertTrue(PlainGraph.find(Seeds.NAMES).isPresent(), "the seeds have faults");
    Workspace fromTurtle = WorkspaceReader.readNames(WorkspaceReader.files(Path.of("seeds")));
    assertEquals(fromTurtle, Seeds.names());
    assertEquals(fromTurtle.toString(), Seeds.names().toString());
  }

  @Test
  void packagingTwiceGivesTheSameBytes() throws IOException, NoWorkspace {
    Path lines = packaged(HARBOUR);
    Path first = Files.copy(lines, classes.resolve("first"));
    packaged(HARBOUR);
    assertEquals(-1, Files.mismatch(first, lines));
  }

  @Test
  void namesWithAFaultAreLeftToTheReaderThatTellsWhere() throws IOException, NoWorkspace {
    assertTrue(Files.exists(packaged(HARBOUR)));
    assertFalse(Files.exists(packaged(HARBOUR + "actor:crane cg:memberOf actor:nobody .")));
  }

  /** Packages seeds with these actors; gives the place of their lines. */
  private Path packaged(String actors) throws IOException, NoWorkspace {
    for (String folder : FOLDERS) {
      Files.createDirectories(classes.resolve(folder));
    }
    Path seeds = classes.resolve(Seeds.ROOT);
    Files.createDirectories(seeds.resolve("articles"));
    Files.createDirectories(seeds.resolve("lexicon"));
    Files.writeString(seeds.resolve("lexicon/actors.ttl"), actors);
    Packaging.main(new String[] {classes.toString()});
    return classes.resolve(Seeds.NAMES + PlainLines.ENDING);
  }
}
