package org.claimgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimgraph.Example;
import org.claimgraph.graph.Cg;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that people use read every format in every view, and count what we count: of the small
 * story, of the seeds, and of a graph full of hostile names.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideProgramsTest {
  private static final Path PYTHON = Path.of("src/test/python");

  @TempDir private static Path folder;

  private final Map<Data, DatasetGraph> graphs = new EnumMap<>(Data.class);

  /** What is exported. */
  enum Data {
    STORY,
    SEEDS,
    HOSTILE
  }

  @BeforeAll
  void build() throws IOException {
    graphs.put(Data.STORY, Story.dataset());
    graphs.put(Data.SEEDS, Example.SEEDS.graph());
    graphs.put(Data.HOSTILE, HostileExportTest.hostile());
  }

  static Stream<Arguments> everyDrawing() {
    return Arrays.stream(Data.values())
        .filter(data -> data != Data.SEEDS) // dot takes minutes for a thousand lines
        .flatMap(data -> Arrays.stream(View.values()).map(view -> Arguments.of(data, view)));
  }

  @ParameterizedTest
  @MethodSource("everyDrawing")
  void graphvizDrawsEveryNodeAndLine(Data data, View view)
      throws IOException, InterruptedException {
    Network network = Dot.drawingOf(network(data, view));
    String drawing = OutsideProgram.dot().run("-Tsvg", written(data, view, Format.DOT));
    assertEquals(network.nodes().size(), count(drawing, "class=\"node\""));
    assertEquals(network.edges().size(), count(drawing, "class=\"edge\""));
  }

  @Test
  void graphvizDrawsTheSeedsActors() throws IOException, InterruptedException {
    Network network = Dot.drawingOf(network(Data.SEEDS, View.WHO_ABOUT_WHOM));
    String drawing =
        OutsideProgram.dot().run("-Tsvg", written(Data.SEEDS, View.WHO_ABOUT_WHOM, Format.DOT));
    assertEquals(network.nodes().size(), count(drawing, "class=\"node\""));
    assertEquals(network.edges().size(), count(drawing, "class=\"edge\""));
  }

  @Test
  void graphvizShowsHostileNames() throws IOException, InterruptedException {
    String drawing =
        OutsideProgram.dot().run("-Tsvg", written(Data.HOSTILE, View.WHO_ABOUT_WHOM, Format.DOT));
    assertTrue(drawing.contains("ends with a backslash \\<"), "A backslash was lost");
    assertTrue(drawing.contains("&lt;script&gt;"));
  }

  @Test
  void networkxAndIgraphReadEveryNetwork() throws IOException, InterruptedException {
    List<String> files = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (Data data : Data.values()) {
      for (View view : View.values()) {
        Network network = network(data, view);
        int nodes = network.nodes().size();
        int edges = network.edges().size();
        String common =
            "%d %d %d %d %d %s"
                .formatted(
                    nodes,
                    edges,
                    network.nodes().stream().mapToInt(node -> node.all().size()).sum(),
                    network.edges().stream().mapToInt(edge -> edge.all().size()).sum(),
                    network.edges().stream().mapToInt(Network.Edge::weight).sum(),
                    labels(network));
        files.add(written(data, view, Format.GEXF));
        expected.add(
            "%s %s %d %d".formatted(name(data, view, Format.GEXF), common, nodes, spans(network)));
        files.add(written(data, view, Format.GRAPHML));
        expected.add(
            "%s %s %d %d %s"
                .formatted(
                    name(data, view, Format.GRAPHML), common, nodes, edges, labels(network)));
      }
    }
    OutsideProgram.python("networkx");
    assertEquals(
        lines(expected),
        OutsideProgram.python("igraph", PYTHON.resolve("read_networks.py"))
            .run(files.toArray(String[]::new)));
  }

  @Test
  void graphologyAndCytoscapeReadEveryNetworkAndJsonldFramesEveryClaim()
      throws IOException, InterruptedException {
    List<String> files = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (Data data : Data.values()) {
      for (View view : View.values()) {
        Network network = network(data, view);
        for (Format format : List.of(Format.GEXF, Format.GRAPHML, Format.CYTOSCAPE)) {
          files.add(written(data, view, format));
          expected.add(
              "%s %d %d %d %s"
                  .formatted(
                      name(data, view, format),
                      network.nodes().size(),
                      network.edges().size(),
                      network.nodes().stream().mapToInt(node -> node.all().size()).sum(),
                      format == Format.CYTOSCAPE ? labels(network) : labelsInOneLine(network)));
        }
      }
      files.add(written(data, View.CLAIMS, Format.JSON_LD_FRAMED));
      List<String> quotes = PublishedClaims.in(facts(data)).map(PublishedClaim::quote).toList();
      expected.add(
          "%s %d %d %s"
              .formatted(
                  name(data, View.CLAIMS, Format.JSON_LD_FRAMED),
                  framed(data).getDefaultGraph().size(),
                  quotes.size(),
                  digest(quotes.stream().map(LegalText::withoutLoneSurrogates).toList())));
    }
    assertEquals(lines(expected), OutsideProgram.node().run(files.toArray(String[]::new)));
  }

  @ParameterizedTest
  @CsvSource({"STORY", "SEEDS"})
  void whatIsFramedIsPartOfTheGraph(Data data) throws IOException {
    DatasetGraph framed = framed(data);
    assertTrue(framed.getDefaultGraph().size() > 0);
    framed
        .getDefaultGraph()
        .find()
        .forEachRemaining(
            triple -> assertTrue(graph(data).getDefaultGraph().contains(triple), triple::toString));
    assertEquals(
        PublishedClaims.in(facts(data)).count(),
        framed.getDefaultGraph().find(Node.ANY, Cg.QUOTE, Node.ANY).toList().size());
  }

  @Test
  void aStrictReaderReadsEveryTable() throws IOException, InterruptedException {
    List<String> files = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (Data data : Data.values()) {
      for (View view : View.values()) {
        for (Format format : List.of(Format.CSV, Format.TSV, Format.EXCEL)) {
          Table table = Table.of(Selection.of(view), facts(data));
          List<Map<String, String>> rows = table.rows().toList();
          files.add(written(data, view, format));
          expected.add(
              name(data, view, format)
                  + " %d %d %d".formatted(rows.size(), table.columns().size(), cells(table, rows)));
        }
        Network network = network(data, view);
        files.add(written(data, view, Format.NEO4J));
        String name = name(data, view, Format.NEO4J);
        int nodes = network.nodes().size();
        int edges = network.edges().size();
        int ofNodes = AttributeTypes.of(network.nodes().stream().map(Network.Node::all)).size();
        int ofEdges = AttributeTypes.of(network.edges().stream().map(Network.Edge::all)).size();
        expected.add(
            "%s/nodes.csv %d %d %d"
                .formatted(
                    name,
                    nodes,
                    ofNodes + 2,
                    network.nodes().stream().mapToInt(node -> node.all().size() + 2).sum()));
        expected.add(
            "%s/relationships.csv %d %d %d"
                .formatted(
                    name,
                    edges,
                    ofEdges + 4,
                    network.edges().stream().mapToInt(edge -> edge.all().size() + 4).sum()));
      }
    }
    assertEquals(
        lines(expected),
        OutsideProgram.python("csv", PYTHON.resolve("read_tables.py"))
            .run(files.toArray(String[]::new)));
  }

  @Test
  void rdflibReadsEveryTriple() throws IOException, InterruptedException {
    List<String> files = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (Data data : List.of(Data.STORY, Data.HOSTILE)) {
      for (Format format : rdf()) {
        files.add(written(data, View.CLAIMS, format));
        expected.add(name(data, View.CLAIMS, format) + " " + graph(data).getDefaultGraph().size());
      }
    }
    assertEquals(
        lines(expected),
        OutsideProgram.python("rdflib", PYTHON.resolve("read_rdf.py"))
            .run(files.toArray(String[]::new)));
  }

  @ParameterizedTest
  @CsvSource({
    "TURTLE, turtle, false",
    "TRIG, trig, true",
    "N_QUADS, nquads, true",
    "N_TRIPLES, ntriples, false",
    "RDF_XML, rdfxml, false"
  })
  void rapperReadsEveryTriple(Format format, String name, boolean quads)
      throws IOException, InterruptedException {
    for (Data data : Data.values()) {
      long statements =
          quads
              ? graph(data).stream().filter(quad -> !quad.isDefaultGraph()).count()
              : graph(data).getDefaultGraph().size();
      String says =
          OutsideProgram.rapper().run("-c", "-i", name, written(data, View.CLAIMS, format));
      assertTrue(says.contains("returned " + statements + " "), says + " not " + statements);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GEOJSON, place, claim",
    "KML, Name, claim",
  })
  void gdalReadsEveryFeature(Format format, String name, String claim)
      throws IOException, InterruptedException {
    for (Data data : Data.values()) {
      Table table = Table.of(Selection.of(View.PLACES), facts(data));
      List<Map<String, String>> rows = table.rows().toList();
      String csv =
          OutsideProgram.ogr2ogr()
              .run(
                  "-f",
                  "CSV",
                  "/vsistdout/",
                  written(data, View.PLACES, format),
                  "-lco",
                  "GEOMETRY=AS_XY");
      List<CSVRecord> features =
          CSVFormat.DEFAULT
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .get()
              .parse(new StringReader(csv))
              .getRecords();
      assertEquals(rows.size(), features.size(), data + " " + csv);
      assertEquals(
          rows.stream().map(row -> row.getOrDefault("claim", "")).toList(),
          features.stream().map(feature -> feature.get(claim)).toList());
      assertEquals(
          rows.stream().filter(row -> Coordinates.of(row).isPresent()).count(),
          features.stream().filter(feature -> !feature.get("X").isEmpty()).count());
      assertEquals(
          rows.stream()
              .map(row -> folded(LegalText.forXml(row.getOrDefault("place", ""))))
              .toList(),
          features.stream().map(feature -> folded(feature.get(name))).toList());
    }
  }

  /** GDAL trims and folds white space in some formats. */
  private static String folded(String text) {
    return text.replaceAll("[\\s\u00A0\u0085\u2028]+", " ").strip();
  }

  private static List<Format> rdf() {
    return Arrays.stream(Format.values()).filter(Format::isRdf).toList();
  }

  private DatasetGraph framed(Data data) {
    DatasetGraph framed = DatasetGraphFactory.create();
    RDFParser.fromString(Story.text(graph(data), View.CLAIMS, Format.JSON_LD_FRAMED), Lang.JSONLD11)
        .parse(framed);
    return framed;
  }

  private DatasetGraph graph(Data data) {
    return graphs.getOrDefault(data, DatasetGraphFactory.empty());
  }

  private Facts facts(Data data) {
    return new Facts(graph(data).getDefaultGraph());
  }

  private Network network(Data data, View view) {
    return Network.of(Selection.of(view), facts(data));
  }

  private static long spans(Network network) {
    return Stream.concat(
            network.nodes().stream().map(Network.Node::attributes),
            network.edges().stream().map(Network.Edge::attributes))
        .filter(attributes -> TimeSpan.of(attributes).isPresent())
        .count();
  }

  private static long cells(Table table, List<Map<String, String>> rows) {
    return rows.stream()
        .flatMap(row -> table.columns().stream().map(column -> row.getOrDefault(column, "")))
        .filter(cell -> !cell.isEmpty())
        .count();
  }

  private static String labels(Network network) {
    return digest(network.nodes().stream().map(Network.Node::label).toList());
  }

  /** As graphology's XML reader has them, which takes more characters for line ends than XML. */
  private static String labelsInOneLine(Network network) {
    return digest(
        network.nodes().stream()
            .map(node -> node.label().replaceAll("[\\n\\u0085\\u2028]", " "))
            .toList());
  }

  /** Over all texts, sorted by their bytes: equal only if every one of them came back unchanged. */
  private static String digest(List<String> texts) {
    List<byte[]> sorted =
        texts.stream()
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .sorted(Arrays::compareUnsigned)
            .toList();
    MessageDigest digest = sha256();
    for (int i = 0; i < sorted.size(); i++) {
      if (i > 0) {
        digest.update((byte) 1);
      }
      digest.update(sorted.get(i));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private static String lines(List<String> lines) {
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static String name(Data data, View view, Format format) {
    return "%s-%s-%s.%s".formatted(format.title(), data, view, format.fileEnding());
  }

  private String written(Data data, View view, Format format) throws IOException {
    Path file = folder.resolve(name(data, view, format));
    Files.write(file, Story.bytes(graph(data), view, format));
    return file.toString();
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
