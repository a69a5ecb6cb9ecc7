package org.claimgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.IsoMatcher;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.WorkspaceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real graph, exported: SPARQL counts, and the files must have as many. */
class SeedsExportTest {
  private static DatasetGraph seeds = DatasetGraphFactory.create();

  @BeforeAll
  static void build() throws NoWorkspace {
    seeds = MemoryDataset.of(Build.quads(WorkspaceReader.read(Seeds.files()), Iris.DEFAULT_BASE));
  }

  @ParameterizedTest
  @CsvSource({
    "claim, ?x a cg:Claim",
    "actor, ?x a cg:Actor",
    "source, ?x a cg:Source",
    "location, ?x a cg:Location",
    "question, ?x a cg:Question",
    "position, ?x a cg:Position",
    "disagreement, ?x a cg:Disagreement",
    "topic, ?y cg:topic ?x"
  })
  void everyThingIsOneNode(String kind, String pattern) {
    long nodes =
        network(View.CLAIMS).nodes().stream().filter(node -> node.kind().equals(kind)).count();
    assertEquals(count("(COUNT(DISTINCT ?x) AS ?n)", pattern), nodes);
  }

  @ParameterizedTest
  @CsvSource({
    "claimant",
    "via",
    "about",
    "place",
    "saidAt",
    "reportedIn",
    "position",
    "repliesTo",
    "memberOf",
    "within",
    "between"
  })
  void everyLinkIsOneEdge(String property) {
    long edges =
        network(View.CLAIMS).edges().stream().filter(edge -> edge.kind().equals(property)).count();
    assertEquals(count("(COUNT(*) AS ?n)", "?x cg:" + property + " ?y"), edges);
  }

  @Test
  void foldedEdgesHoldEveryPairOfClaimantAndAbout() {
    int folded = network(View.WHO_ABOUT_WHOM).edges().stream().mapToInt(Network.Edge::weight).sum();
    assertEquals(count("(COUNT(*) AS ?n)", "?x cg:claimant ?a ; cg:about ?b"), folded);
    assertEquals(
        count(
            "(COUNT(DISTINCT CONCAT(STR(?a), ' ', STR(?b), ' ', STR(?s))) AS ?n)",
            "?x cg:claimant ?a ; cg:about ?b ; cg:stance ?s"),
        network(View.WHO_ABOUT_WHOM).edges().size());
  }

  @ParameterizedTest
  @CsvSource({"CLAIMS, GRAPHML", "CLAIMS, GEXF", "WHO_ABOUT_WHOM, GRAPHML", "WHO_ABOUT_WHOM, GEXF"})
  void aNetworkFileHasEveryNodeAndEdge(View view, Format format) {
    String file = Story.text(seeds, view, format);
    assertEquals(network(view).nodes().size(), file.split("<node ", -1).length - 1);
    assertEquals(network(view).edges().size(), file.split("<edge ", -1).length - 1);
  }

  @Test
  void theTableHasARowAClaimWithItsWordsAndTheirPlace() throws IOException {
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(Story.text(seeds, View.CLAIMS, Format.CSV)))
            .getRecords();
    assertEquals(count("(COUNT(*) AS ?n)", "?x a cg:Claim"), rows.size());
    for (CSVRecord row : rows) {
      int codePoints = Integer.parseInt(row.get("end")) - Integer.parseInt(row.get("start"));
      String quote = row.get("quote");
      assertEquals(codePoints, quote.codePointCount(0, quote.length()), row.get("claim"));
    }
  }

  @ParameterizedTest
  @CsvSource({"TRIG, TriG", "N_QUADS, N-Quads", "JSON_LD, JSON-LD"})
  void theWholeGraphComesBack(Format format, String language) {
    DatasetGraph named = DatasetGraphFactory.create();
    seeds.stream().filter(quad -> !quad.isDefaultGraph()).forEach(named::add);
    DatasetGraph back = DatasetGraphFactory.create();
    Lang lang = RDFLanguages.nameToLang(language);
    RDFParser.fromString(Story.text(seeds, View.CLAIMS, format), lang).parse(back);
    assertFalse(named.isEmpty());
    assertEquals(named.stream().count(), back.stream().count());
    assertTrue(IsoMatcher.isomorphic(named, back));
  }

  private static Network network(View view) {
    return Network.of(Selection.of(view), new Facts(seeds.getDefaultGraph()));
  }

  private static int count(String what, String pattern) {
    String query =
        "PREFIX cg: <https://w3id.org/claimgraph/ns#> SELECT " + what + " { " + pattern + " }";
    try (QueryExec execution = QueryExec.dataset(seeds).query(query).build()) {
      Binding row = execution.select().next();
      return Integer.parseInt(row.get("n").getLiteralLexicalForm());
    }
  }
}
