package org.claimgraph.ask;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.Example;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Origin;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.ClaimTriples;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.graph.Triples;
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

  /** Asked of what rules found; all of the seeds has been read by a person. */
  private static final Set<String> OF_RULES_ONLY = Set.of("claims-to-review");

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
    assertEquals(
        !OF_RULES_ONLY.contains(shipped.name()),
        answer.lines().count() > 1,
        "whether the seeds have an answer");
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

  /** The seeds' claims once more, as if two rules had found them: one is measured, one is not. */
  @Test
  void whatRulesFoundIsReviewedLeastCertainFirst() {
    Triples triples = new Triples();
    List<Claim> claims = Example.SOUND.read().readings().get(0).claims();
    for (int i = 0; i < claims.size(); i++) {
      Optional<BigDecimal> precision =
          i % 3 == 0 ? Optional.empty() : Optional.of(new BigDecimal(i % 3 == 1 ? "0.9" : "0.7"));
      Origin origin = Origin.rule("rule-" + i % 3, "1").measured(precision);
      ClaimTriples.write(claims.get(i).with(origin), List.of(), triples);
      triples.add(
          Iris.rule("rule-" + i % 3),
          RDFS.label.asNode(),
          NodeFactory.createLiteralString("Rule " + i % 3));
    }
    List<Quad> quads = new ArrayList<>(Build.quads(Example.SOUND.read(), Iris.DEFAULT_BASE));
    quads.removeIf(q -> q.getPredicate().equals(Cg.REVIEW));
    triples.all().forEach(t -> quads.add(Quad.create(Iris.QUALITY, t)));
    List<String> precisions =
        answer(ShippedQueries.named("claims-to-review").orElseThrow(), MemoryDataset.of(quads))
            .lines()
            .skip(1)
            .map(row -> row.substring(0, row.indexOf(',')))
            .distinct()
            .toList();
    assertEquals(List.of("", "0.7", "0.9"), precisions);
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
