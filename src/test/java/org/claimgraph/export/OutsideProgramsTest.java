package org.claimgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs that people use read our files, and count what we count. */
class OutsideProgramsTest {
  @TempDir private Path folder;

  private final DatasetGraph data = Story.dataset();

  @ParameterizedTest
  @EnumSource
  void graphvizDrawsEveryNodeAndLine(View view) throws IOException, InterruptedException {
    Network network =
        Dot.drawingOf(Network.of(Selection.of(view), new Facts(data.getDefaultGraph())));
    String drawing = OutsideProgram.dot().run("-Tsvg", written(view, Format.DOT).toString());
    assertEquals(network.nodes().size(), count(drawing, "class=\"node\""));
    assertEquals(network.edges().size(), count(drawing, "class=\"edge\""));
    assertTrue(drawing.contains("Northern Army"));
  }

  @Test
  void graphvizDrawsHostileNames() throws IOException, InterruptedException {
    Path file = folder.resolve("hostile.dot");
    Files.write(file, Story.bytes(HostileExportTest.hostile(), View.WHO_ABOUT_WHOM, Format.DOT));
    String drawing = OutsideProgram.dot().run("-Tsvg", file.toString());
    assertEquals(HostileNames.ALL.size(), count(drawing, "class=\"node\""));
    assertTrue(drawing.contains("ends with a backslash \\<"), "A backslash was lost");
    assertTrue(drawing.contains("&lt;script&gt;"));
  }

  @ParameterizedTest
  @CsvSource({"GRAPHML, read_graphml", "GEXF, read_gexf"})
  void networkxReadsTheSameGraph(Format format, String reader)
      throws IOException, InterruptedException {
    Network network =
        Network.of(Selection.of(View.WHO_ABOUT_WHOM), new Facts(data.getDefaultGraph()));
    String program =
        """
        import networkx as nx, sys
        g = nx.%s(sys.argv[1])
        print(len(g.nodes), len(g.edges), g.is_directed(), g.is_multigraph())
        print(g.nodes['actor:ministry']['label'], g.nodes['actor:ministry']['says'] + 1)
        print(sorted(d['claims'] for u, v, d in g.edges(data=True)))
        """
            .formatted(reader);
    assertEquals(
        """
        %d %d True True
        Ministry 4
        [1, 1, 1, 1, 1, 2]
        """
            .formatted(network.nodes().size(), network.edges().size()),
        OutsideProgram.python("networkx")
            .run(program, written(View.WHO_ABOUT_WHOM, format).toString()));
  }

  @ParameterizedTest
  @CsvSource({"TURTLE, turtle", "TRIG, trig", "N_QUADS, nquads", "JSON_LD, json-ld"})
  void rdflibReadsEveryQuad(Format format, String name) throws IOException, InterruptedException {
    String program =
        """
        import rdflib, sys
        g = rdflib.ConjunctiveGraph()
        g.parse(sys.argv[1], format='%s')
        print(len(g))
        """
            .formatted(name);
    assertEquals(
        data.getDefaultGraph().size() + "\n",
        OutsideProgram.python("rdflib").run(program, written(View.CLAIMS, format).toString()));
  }

  @ParameterizedTest
  @EnumSource(names = {"CLAIMS", "WHO_ABOUT_WHOM"})
  void pythonReadsTheTable(View view) throws IOException, InterruptedException {
    String program =
        """
        import csv, sys
        rows = list(csv.DictReader(open(sys.argv[1], newline='', encoding='utf-8'), strict=True))
        print(len(rows), None in rows[0].values())
        """;
    int rows = view == View.CLAIMS ? 8 : 6;
    assertEquals(
        rows + " False\n",
        OutsideProgram.python("csv").run(program, written(view, Format.CSV).toString()));
  }

  private Path written(View view, Format format) throws IOException {
    Path file = folder.resolve(view.title() + "." + format.fileEnding());
    Files.write(file, Story.bytes(data, view, format));
    return file;
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
