package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.Example;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {
  private static final String PIER =
      """
      The pier of Port Alder

      According to the Harbour Union, the pier is closed 🚧. Everybody in Port Alder knows the pier,
      and most of the town has walked on it in the last summer with an ice cream in the hand.

      According to John Noakes, about 40 sailors were hurt.
      """;

  private static final String GERMAN =
      """
      Die Brücke ist seit gestern geschlossen, weil der Pfeiler nach einem Unfall nicht mehr sicher
      ist und die Stadt auf einen Bericht von der Firma wartet, die sie im letzten Jahr gebaut hat.
      """;

  @TempDir private Path folder;

  private Path pier;

  @BeforeEach
  void writeArticle() throws IOException {
    pier = Files.writeString(folder.resolve("pier.txt"), PIER);
  }

  private static List<JsonObject> claims(Run run) {
    return run.out().lines().map(l -> JsonParser.parseString(l).getAsJsonObject()).toList();
  }

  /** A workspace in which only John Noakes has an entry, and the article has no reading. */
  private Path story() throws IOException {
    Path story = folder.resolve("story");
    Run.of("init", story).fine();
    Files.writeString(
        story.resolve("lexicon/actors.ttl"),
        """
        @prefix cg: <https://w3id.org/claimgraph/ns#> .
        @prefix actor: <https://w3id.org/claimgraph/id/actor/> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        actor:the-mayor-of-port-alder a cg:Person ; skos:prefLabel "John Noakes"@en .
        """);
    Files.copy(pier, story.resolve("articles/pier.txt"));
    return story;
  }

  @Test
  void aClaimIsALineForPeople() {
    String table = Run.of("read", pier).fine().out();
    assertTrue(table.startsWith("pier: 2 claims\n"), table);
    assertTrue(table.contains("the pier is closed 🚧"), table);
    assertTrue(table.contains("  asserts "), table);
  }

  @Test
  void theTableFitsAPageOfHundredColumns() {
    String table = Run.of("read", "seeds/articles", pier).fine().out();
    assertTrue(table.lines().count() > 6);
    table.lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
  }

  @Test
  void aClaimIsAnObjectForPrograms() {
    List<JsonObject> claims = claims(Run.of("read", pier, "--format", "jsonl").fine());
    assertEquals(2, claims.size());
    assertEquals("pier", claims.get(0).get("doc").getAsString());
    int[] points = PIER.codePoints().toArray();
    for (JsonObject claim : claims) {
      var span = claim.getAsJsonObject("spans").getAsJsonArray("cue").get(0).getAsJsonArray();
      int start = span.get(0).getAsInt();
      assertEquals("According to", new String(points, start, span.get(1).getAsInt() - start));
    }
  }

  @Test
  void theNamesOfTheWorkspaceWin() throws IOException {
    Run run = Run.of("read", pier, "--format", "jsonl", "--workspace", story()).fine();
    JsonObject noakes = claims(run).get(1).getAsJsonArray("claimant").get(0).getAsJsonObject();
    assertEquals("the-mayor-of-port-alder", noakes.get("id").getAsString());
    String table = Run.of("read", pier, "--workspace", folder.resolve("story")).fine().out();
    assertTrue(table.contains("\nJohn Noakes "), table);
    assertTrue(table.contains("\nactor:harbour-union "), "not in the lexicon: " + table);
  }

  @Test
  void theTurtleIsWhatABuildGives() throws IOException {
    Path story = story();
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(
            new StringReader(
                Run.of("read", pier, "--workspace", story, "--format", "ttl").fine().out()))
        .lang(Lang.TURTLE)
        .parse(read);
    DatasetGraph built = DatasetGraphFactory.create();
    RDFParser.create()
        .source(new StringReader(Run.of("build", story, "--format", "nq").fine().out()))
        .lang(Lang.NQUADS)
        .parse(built);
    Set<Triple> ofArticle =
        built.stream()
            .filter(q -> q.getGraph().getURI().contains("/id/source/"))
            .map(q -> q.asTriple())
            .collect(Collectors.toSet());
    assertFalse(ofArticle.isEmpty());
    assertEquals(ofArticle, read.stream().collect(Collectors.toSet()));
  }

  @Test
  void theTextIsGivenAsItWasRead() {
    assertEquals(PIER, Run.of("read", pier, "--format", "text").fine().out());
  }

  @Test
  void whatIsRefusedIsSaidInALineAndTheOthersAreRead() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
    Path again = Files.copy(pier, folder.resolve("again.txt"));
    Path missing = folder.resolve("missing.txt");
    Run run = Run.of("read", empty, missing, pier, again);
    assertEquals(3, run.code());
    assertTrue(run.out().startsWith("pier: 2 claims\n"), run.out());
    List<String> said = run.err().lines().toList();
    assertEquals(3, said.size(), run.err());
    assertTrue(said.get(0).startsWith(empty + ": no-text: "), run.err());
    assertTrue(said.get(1).startsWith(missing + ": no-such-file: "), run.err());
    assertTrue(said.get(2).startsWith(again + ": duplicate-of: "), run.err());
    assertTrue(said.get(2).contains(pier.toString()), run.err());
    run.withoutInnards();
  }

  @Test
  void anotherLanguageIsNamedAndNotRead() throws IOException {
    Path german = Files.writeString(folder.resolve("bruecke.txt"), GERMAN);
    Run run = Run.of("read", german, "--format", "jsonl");
    assertEquals(3, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("looks like German; the rules read English"), run.err());
  }

  @Test
  void withoutArticlesOrWithAnUnknownFormatItIsNotUnderstood() {
    Run.of("read").refused(2);
    Run.of("read", pier, "--format", "xml").refused(2);
    Run.of("read", pier, "--workspace", folder.resolve("nowhere")).refused(1);
  }

  @Test
  void theSeedsAreReadWithoutFindings() {
    assertEquals(List.of(), Example.SEEDS.read().findings());
    assertEquals("", Run.of("read", "seeds/articles").fine().err());
  }

  @Test
  void everyRuleReadsItsExamplesAsMarked() {
    Run run = Run.of("check", "--rules");
    assertEquals("", run.out());
    assertEquals(0, run.code(), run.err());
    Run.of("check", "seeds", "--rules").refused(2);
  }
}
