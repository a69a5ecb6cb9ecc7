package org.claimgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Standard;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Every hostile name is an actor's name and a claim's words: no file may break by it, and what the
 * format can hold comes back unchanged. The schema-validating readers of JGraphT read the files.
 */
class HostileExportTest {
  private static final String ID = "https://w3id.org/claimgraph/id/";
  private static final int N = HostileNames.ALL.size();

  private final DatasetGraph data = hostile();

  /** Each actor says something about the next, and the last about the first. */
  static DatasetGraph hostile() {
    List<Quad> quads = new ArrayList<>();
    Node graph = iri("source/0");
    for (int i = 0; i < N; i++) {
      Node actor = iri("actor/" + i);
      Node claim = iri("claim/" + i);
      String name = HostileNames.ALL.get(i);
      quads.add(new Quad(graph, actor, RDF.Nodes.type, Cg.ACTOR));
      quads.add(
          new Quad(
              graph, actor, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(name, "en")));
      quads.add(new Quad(graph, claim, RDF.Nodes.type, Cg.CLAIM));
      quads.add(new Quad(graph, claim, Cg.STANCE, Cg.ASSERTS));
      quads.add(new Quad(graph, claim, Cg.CLAIMANT, actor));
      quads.add(new Quad(graph, claim, Cg.ABOUT, iri("actor/" + (i + 1) % N)));
      quads.add(new Quad(graph, claim, Cg.QUOTE, NodeFactory.createLiteralString(name)));
      Node place = iri("location/" + i);
      quads.add(new Quad(graph, claim, Cg.PLACE, place));
      quads.add(new Quad(graph, place, RDF.Nodes.type, Cg.LOCATION));
      quads.add(
          new Quad(graph, place, SKOS.prefLabel.asNode(), NodeFactory.createLiteralString(name)));
      quads.add(new Quad(graph, place, Standard.LAT, NodeFactory.createLiteralString("43.5")));
      quads.add(new Quad(graph, place, Standard.LONG, NodeFactory.createLiteralString("-1.25")));
    }
    return Story.of(quads);
  }

  @Test
  void graphMlIsValidAndHoldsEveryName()
      throws IOException, SAXException, ParserConfigurationException {
    byte[] file = Story.bytes(data, View.WHO_ABOUT_WHOM, Format.GRAPHML);
    Element root = xml(file).getDocumentElement();
    assertEquals(N, root.getElementsByTagName("node").getLength());
    assertEquals(N, root.getElementsByTagName("edge").getLength());

    Graph<String, DefaultEdge> graph = emptyGraph();
    Map<String, String> labels = new HashMap<>();
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (vertex, attribute) -> {
          if (vertex.getSecond().equals("label")) {
            labels.put(vertex.getFirst(), attribute.getValue());
          }
        });
    importer.importGraph(graph, new StringReader(text(Format.GRAPHML)));
    assertEquals(N, graph.vertexSet().size());
    assertEquals(N, graph.edgeSet().size());
    assertEquals(expectedNames(), new TreeSet<>(labels.values()));
  }

  @Test
  void gexfIsValidAndHoldsEveryName()
      throws IOException, SAXException, ParserConfigurationException {
    Element root = xml(Story.bytes(data, View.WHO_ABOUT_WHOM, Format.GEXF)).getDocumentElement();
    TreeSet<String> labels = new TreeSet<>();
    for (int i = 0; i < N; i++) {
      labels.add(((Element) root.getElementsByTagName("node").item(i)).getAttribute("label"));
    }
    assertEquals(expectedNames(), labels);

    Graph<String, DefaultEdge> graph = emptyGraph();
    SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
    importer.setSchemaValidation(false); // its schema does not know colours
    importer.importGraph(graph, new StringReader(text(Format.GEXF)));
    assertEquals(N, graph.vertexSet().size());
    assertEquals(N, graph.edgeSet().size());
  }

  @Test
  void dotIsReadBackWithAllNodesAndEdges() {
    Graph<String, DefaultEdge> graph = emptyGraph();
    new DOTImporter<String, DefaultEdge>().importGraph(graph, new StringReader(text(Format.DOT)));
    assertEquals(N, graph.vertexSet().size());
    assertEquals(N, graph.edgeSet().size());
  }

  @Test
  void csvHasARowAClaimAndNoFormula() throws IOException {
    CSVFormat strict = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    for (View view : List.of(View.CLAIMS, View.WHO_ABOUT_WHOM)) {
      List<CSVRecord> rows =
          strict.parse(new StringReader(Story.text(data, view, Format.CSV))).getRecords();
      assertEquals(N, rows.size());
      for (CSVRecord row : rows) {
        assertTrue(row.isConsistent(), "A row is short: " + row);
        for (String cell : row) {
          assertTrue(
              cell.equals("+1") || !cell.matches("(?s)[=+\\-@\\t\\r\\n＝].*"),
              "A spreadsheet would run this: " + cell);
        }
      }
      assertEquals(
          HostileNames.ALL.stream().map(HostileExportTest::inCell).sorted().toList(),
          rows.stream().map(row -> row.get("quote")).sorted().toList());
    }
  }

  @Test
  void aNegativeNumberIsNoFormula() {
    assertTrue(Story.text(Story.dataset(), View.WHO_ABOUT_WHOM, Format.CSV).contains(",-1,"));
  }

  private String text(Format format) {
    return Story.text(data, View.WHO_ABOUT_WHOM, format);
  }

  /**
   * What XML cannot hold has become U+FFFD; XML readers make one space or line feed of no other.
   */
  private static Set<String> expectedNames() {
    return HostileNames.ALL.stream()
        .map(HostileExportTest::withoutIllegal)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String withoutIllegal(String name) {
    return name.replaceAll("[\\u0000\\u0007\\u001B\\uFFFE\\uFFFF]", "\uFFFD")
        .replace(HostileNames.LONE_SURROGATE, "\uFFFD");
  }

  private static String inCell(String name) {
    String legal = withoutIllegal(name);
    return "=+-@\t＝".indexOf(legal.charAt(0)) >= 0 && !legal.equals("+1") ? "'" + legal : legal;
  }

  private static Document xml(byte[] file)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(file));
  }

  private static Graph<String, DefaultEdge> emptyGraph() {
    int[] next = new int[1];
    return new DirectedPseudograph<>(() -> "v" + next[0]++, DefaultEdge::new, false);
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(ID + path);
  }
}
