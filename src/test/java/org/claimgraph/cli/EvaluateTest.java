package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.Example;
import org.claimgraph.graph.Standard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
  @TempDir private Path folder;

  /** One attribution that any version of the rules finds, and one in words that none knows. */
  @BeforeEach
  void writeGold() throws IOException {
    Files.createDirectory(folder.resolve("texts"));
    Files.writeString(
        folder.resolve("texts/bridge.txt"),
        "According to the ministry, the bridge is closed. Quoth the raven: nevermind.");
    Files.writeString(
        folder.resolve("gold.jsonl"),
        """
        {"doc": "bridge", "source": [[13, 25]], "cue": [[0, 12]], "content": [[27, 47]]}
        {"doc": "bridge", "source": [[55, 64]], "cue": [[49, 54]], "content": [[66, 75]]}
        """);
  }

  private Run gold(String... more) {
    Object[] arguments = new Object[more.length + 5];
    arguments[0] = "evaluate";
    arguments[1] = "--gold";
    arguments[2] = folder.resolve("gold.jsonl");
    arguments[3] = "--corpus";
    arguments[4] = "two sentences";
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Run.of(arguments);
  }

  @Test
  void aTableShowsPrecisionRecallAndTheirCounts() {
    String table = gold().fine().out();
    assertTrue(table.startsWith("two sentences: 1 texts\n"), table);
    assertTrue(table.contains("triple, attributed"), table);
    assertTrue(table.lines().anyMatch(l -> l.matches("span-exact, cue +\\d.* 2")), table);
  }

  @Test
  void rulesAndMistakesAreShownOnDemand() {
    String table = gold("--by-rule", "--errors", "5").fine().out();
    assertTrue(table.contains("according-to ("), table);
    assertTrue(table.contains("bridge.txt:1:"), table);
    assertTrue(table.contains("missed: "), table);
  }

  @Test
  void aSliceLeavesOutTheOtherCues() throws IOException {
    Files.writeString(folder.resolve("words.txt"), "According\n");
    String table = gold("--slice", folder.resolve("words.txt").toString()).fine().out();
    assertTrue(table.startsWith("two sentences, only words.txt: 1 texts\n"), table);
    assertTrue(table.lines().anyMatch(l -> l.matches("triple, attributed .* 1")), table);
  }

  @Test
  void jsonLinesHaveOneFigureALine() {
    List<String> lines = gold("--format", "jsonl").fine().out().lines().toList();
    assertTrue(lines.size() > 8);
    for (String line : lines) {
      assertTrue(line.matches("\\{.*\"corpus\" ?: ?\"two sentences\".*\\}"), line);
    }
  }

  @Test
  void turtleHoldsThePrecisionOfEachRuleThatFoundSomething() {
    String turtle = gold("--format", "ttl").fine().out();
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    assertTrue(
        graph.contains(
            NodeFactory.createURI(
                "https://w3id.org/claimgraph/id/rule/according-to#precision-two-sentences"),
            Standard.VALUE,
            NodeFactory.createLiteralDT("1.0", XSDDatatype.XSDdecimal)),
        turtle);
    assertEquals(turtle, gold("--format", "ttl").out());
  }

  @Test
  void aReadingIsTheMeasureOfAWorkspace() {
    String table = Run.of("evaluate", Example.SOUND.folder()).fine().out();
    assertTrue(table.contains("attributed claim, claimant"), table);
    assertTrue(table.lines().anyMatch(l -> l.matches("in furniture +0 +0")), table);
  }

  @Test
  void theSeedsAreReadWithoutAWordFromFurniture() {
    String table = Run.of("evaluate").fine().out();
    assertTrue(table.startsWith("the seeds: 5 texts\n"), table);
    assertTrue(table.lines().anyMatch(l -> l.matches("in furniture +0 +0")), table);
  }

  @Test
  void faultyGoldIsRefusedWithFileAndLine() throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, "{\"doc\": \"bridge\", \"cue\": [[0, 900]]}\n");
    Run run = gold();
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith(file + ":1:1: gold-span: "), run.err());
    assertTrue(run.err().contains("1 finding; nothing was measured."), run.err());
    run.withoutInnards();
  }

  @Test
  void whatDoesNotGoTogetherIsAWrongUse() {
    Run.of("evaluate", "--slice", "words.txt").refused(2);
    Run.of("evaluate", "--format", "xls").refused(2);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    String said = Run.of("evaluate", "--gold", folder.resolve("silver.jsonl")).refused(1).err();
    assertTrue(said.contains("silver.jsonl"), said);
  }

  @Test
  void aWorkspaceWithoutAReadingCannotMeasure() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles/a.txt"), "The bridge is closed.");
    String said = Run.of("evaluate", folder).refused(1).err();
    assertTrue(said.contains("no reading"), said);
  }
}
