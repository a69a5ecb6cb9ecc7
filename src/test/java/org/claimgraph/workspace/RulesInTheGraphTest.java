package org.claimgraph.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.Example;
import org.claimgraph.check.Check;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Measurement;
import org.claimgraph.graph.Measurements;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.graph.Standard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that nobody has read: what the rules find in it is published as proposed. */
class RulesInTheGraphTest {
  private static final Node ACCORDING_TO = Iris.rule("according-to");

  @TempDir private Path folder;

  @BeforeEach
  void writeArticle() throws IOException {
    Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        folder.resolve("articles/bridge.txt"),
        "According to the ministry, the bridge is closed.\n");
  }

  private Graph graph() {
    return Example.graph(Example.read(folder)).getDefaultGraph();
  }

  private static Node claim(Graph graph) {
    return graph.stream(Node.ANY, RDF.Nodes.type, Cg.CLAIM)
        .map(Triple::getSubject)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aClaimIsExtractedByItsRuleAndProposed() {
    Graph graph = graph();
    Node claim = claim(graph);
    assertTrue(graph.contains(claim, Cg.EXTRACTED_BY, ACCORDING_TO));
    assertTrue(graph.contains(claim, Cg.REVIEW, Cg.PROPOSED));
  }

  @Test
  void theRuleIsAPlanWithItsDescriptionAndVersion() {
    Graph graph = graph();
    assertTrue(graph.contains(ACCORDING_TO, RDF.Nodes.type, Standard.PLAN));
    assertTrue(graph.contains(ACCORDING_TO, DCTerms.description.asNode(), Node.ANY));
    assertTrue(graph.contains(ACCORDING_TO, Standard.VERSION, Node.ANY));
  }

  @Test
  void theRunSaysWhichVersionOfWhichRuleRan() {
    Graph graph = graph();
    Node run =
        graph.stream(claim(graph), Standard.WAS_GENERATED_BY, Node.ANY)
            .map(Triple::getObject)
            .findFirst()
            .orElseThrow();
    assertTrue(graph.contains(run, RDF.Nodes.type, Standard.ACTIVITY));
    Node association =
        graph.stream(run, Standard.QUALIFIED_ASSOCIATION, Node.ANY)
            .map(Triple::getObject)
            .findFirst()
            .orElseThrow();
    assertTrue(graph.contains(association, Standard.HAD_PLAN, ACCORDING_TO));
    assertTrue(graph.contains(association, Standard.VERSION, Node.ANY));
  }

  @Test
  void theGraphKeepsItsShapes() {
    Workspace workspace = Example.read(folder);
    assertEquals(List.of(), Check.forBuild(workspace, Example.graph(workspace)));
  }

  @Test
  void buildingTwiceGivesTheSameQuads() {
    List<Quad> first = Build.quads(Example.read(folder), Iris.DEFAULT_BASE);
    assertEquals(first, Build.quads(Example.read(folder), Iris.DEFAULT_BASE));
    assertEquals(new HashSet<>(first).size(), first.size());
  }

  @Test
  void rulesHaveAGraphOnlyWhereTheyWereNeeded() {
    Node quality = Iris.QUALITY;
    assertTrue(Example.graph(Example.read(folder)).containsGraph(quality));
    assertFalse(Example.SEEDS.graph().containsGraph(quality));
  }

  @Test
  void aReadingIsPublishedAndTheRulesAreSilent() throws IOException {
    Files.createDirectory(folder.resolve("readings"));
    Files.writeString(
        folder.resolve("readings/bridge.ttl"),
        """
        @prefix cg: <https://w3id.org/claimgraph/ns#> .
        [] a cg:Claim ; cg:stance cg:asserts ; cg:quote "the bridge is closed" .
        """);
    Workspace workspace = Example.read(folder);
    assertEquals(List.of(), workspace.findings());
    Graph graph = MemoryDataset.of(Build.quads(workspace, Iris.DEFAULT_BASE)).getDefaultGraph();
    assertFalse(graph.contains(Node.ANY, Cg.EXTRACTED_BY, ACCORDING_TO));
    assertTrue(graph.contains(claim(graph), Cg.REVIEW, Cg.ACCEPTED));
  }

  @Test
  void aClaimHasTheMeasuredPrecisionOfItsRuleInThisVersionOnly() {
    Workspace workspace = Example.read(folder);
    String version =
        new RuleReader(workspace.lexicon())
            .read(workspace.articles().get(0))
            .get(0)
            .claim()
            .origin()
            .version();
    assertEquals(Optional.of(new BigDecimal("0.85")), confidence(workspace, version));
    assertEquals(Optional.empty(), confidence(workspace, version + "-before"));
  }

  /** What a claim is given if the rule was right in 17 of 20 cases in this version of it. */
  private static Optional<BigDecimal> confidence(Workspace workspace, String version) {
    Measurements measured =
        new Measurements(List.of(Measurement.of("according-to", version, "a corpus", 20, 17)));
    return new RuleReader(LanguageReader.english(), workspace.lexicon(), measured)
        .read(workspace.articles().get(0))
        .get(0)
        .claim()
        .origin()
        .confidence();
  }

  @Test
  void aClaimOfARuleIsExplained() {
    String claim = claim(graph()).getURI();
    Explanation explanation = Explanation.of(Example.read(folder), claim).orElseThrow();
    Map<String, String> lines = new HashMap<>();
    explanation.lines().forEach(line -> lines.put(line.name(), line.value()));
    assertTrue(lines.getOrDefault("found by", "").startsWith("the rule according-to, version "));
    assertTrue(lines.getOrDefault("example", "").contains("{According to}"), lines.toString());
    assertTrue(lines.getOrDefault("words", "").startsWith("“the bridge is closed”"));
    assertEquals("proposed", lines.get("review"));
    assertTrue(lines.containsKey("precision"));
  }
}
