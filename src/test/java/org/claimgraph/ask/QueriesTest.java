package org.claimgraph.ask;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.WorkspaceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each question, asked of the seeds with its default parameters, has the answer that is pinned
 * beside it: {@code queries/NAME.csv}, as {@code query NAME --format csv} gives it, but with the
 * line ends of this repository.
 *
 * <p>A pin that no longer fits is either a mistake or the purpose of your change. In the second
 * case write the pins anew, and read the difference before you commit it:
 *
 * <pre>mvn test -Dtest=QueriesTest -Dclaimgraph.pin=true</pre>
 */
class QueriesTest {
  private static final Path FOLDER = Path.of("queries");
  private static DatasetGraph seeds = MemoryDataset.of(List.of());
  private static DatasetGraph backwards = MemoryDataset.of(List.of());

  @BeforeAll
  static void build() throws NoWorkspace {
    List<Quad> quads =
        new ArrayList<>(Build.quads(WorkspaceReader.read(Seeds.files()), Iris.DEFAULT_BASE));
    seeds = MemoryDataset.of(quads);
    Collections.reverse(quads);
    backwards = MemoryDataset.of(quads);
  }

  static List<ShippedQuery> all() {
    return ShippedQueries.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void theAnswerIsAsPinned(ShippedQuery shipped) throws IOException {
    String answer = answer(shipped, seeds);
    assertTrue(answer.lines().count() > 1, "the seeds have no answer");
    Path pin = FOLDER.resolve(shipped.name() + ".csv");
    if (Boolean.getBoolean("claimgraph.pin")) {
      Files.writeString(pin, answer);
    }
    assertEquals(Files.readString(pin), answer, pin.toString());
  }

  @ParameterizedTest
  @MethodSource("all")
  void theOrderOfStorageDoesNotShow(ShippedQuery shipped) {
    assertEquals(answer(shipped, seeds), answer(shipped, backwards));
  }

  /** The queries show things by their label: a second one would double rows and counts. */
  @Test
  void nothingHasTwoLabels() {
    ShippedQuery twice =
        ShippedQuery.parse(
            "twice",
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?thing { ?thing rdfs:label ?one , ?other FILTER(?one != ?other) }
            """);
    assertEquals("thing\n", answer(twice, seeds));
  }

  @Test
  void noPinIsLeftBehindByAQueryThatIsGone() throws IOException {
    List<String> expected = all().stream().map(query -> query.name() + ".csv").toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          expected,
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(file -> file.endsWith(".csv"))
              .sorted()
              .toList());
    }
  }

  private static String answer(ShippedQuery shipped, DatasetGraph data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Asking.over(data, shipped.query(Map.of()), ResultFormat.CSV, 0, out);
    return out.toString(UTF_8).replace("\r\n", "\n");
  }
}
