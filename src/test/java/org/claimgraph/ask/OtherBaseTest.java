package org.claimgraph.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.export.Exports;
import org.claimgraph.export.Format;
import org.claimgraph.export.View;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.Workspace;
import org.claimgraph.workspace.WorkspaceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data under another base are asked and written like those under the usual one. */
final class OtherBaseTest {
  private static final String BASE = "http://example.org/kg/";

  private static DatasetGraph usual;
  private static DatasetGraph other;

  @BeforeAll
  static void build() throws NoWorkspace {
    Workspace seeds = WorkspaceReader.read(Seeds.files());
    usual = MemoryDataset.of(Build.quads(seeds, Iris.DEFAULT_BASE));
    other = MemoryDataset.of(Build.quads(seeds, BASE));
  }

  static Stream<ShippedQuery> questions() {
    return ShippedQueries.all().stream();
  }

  @Test
  void theBaseIsToldByTheData() {
    assertEquals(Iris.DEFAULT_BASE, Iris.base(usual));
    assertEquals(BASE, Iris.base(other));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyShippedQuestionHasTheSameAnswer(ShippedQuery question) {
    String expected = csv(usual, question.query(Map.of()));
    String answer = csv(other, question.query(Map.of(), BASE));
    assertEquals(
        expected.lines().sorted().toList(),
        answer.replace(BASE + "id/", Iris.DEFAULT_BASE + "id/").lines().sorted().toList());
  }

  @Test
  void exportsShortenTheIrisOfTheData() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exports.write(other, View.CLAIMS, Format.TRIG, out);
    String trig = out.toString(StandardCharsets.UTF_8);
    assertTrue(trig.contains("PREFIX actor: <http://example.org/kg/id/actor/>"), trig);
    assertTrue(trig.contains("actor:dmitry-peskov"), "shortened");
    assertFalse(
        trig.lines()
            .filter(line -> !line.contains("skos:example"))
            .anyMatch(line -> line.contains(Iris.DEFAULT_BASE + "id/")),
        "nothing of the usual base is left, but for the ontology's examples");
  }

  private static String csv(DatasetGraph data, Query query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Asking.over(data, query, ResultFormat.CSV, 0, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
