package org.claimgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as RDF is read back as the same RDF. */
class RdfExportTest {
  private static final Node THING = NodeFactory.createURI("https://w3id.org/claimgraph/id/actor/x");
  private static final Node GRAPH = NodeFactory.createURI("https://w3id.org/claimgraph/id/graph/g");

  @ParameterizedTest
  @CsvSource({"TRIG, TriG", "N_QUADS, N-Quads", "JSON_LD, JSON-LD"})
  void everyGraphComesBackUnderItsName(Format format, String language) {
    DatasetGraph named = DatasetGraphFactory.create();
    Story.quads().forEach(named::add);
    DatasetGraph back = read(Story.text(Story.dataset(), View.CLAIMS, format), format);
    assertTrue(IsoMatcher.isomorphic(named, back), language + " lost or changed a quad");
    assertTrue(back.getDefaultGraph().isEmpty(), "The union was written a second time");
  }

  @Test
  void turtleIsTheUnionOfAllGraphs() {
    DatasetGraph data = Story.dataset();
    DatasetGraph back = read(Story.text(data, View.CLAIMS, Format.TURTLE), Format.TURTLE);
    assertTrue(back.getDefaultGraph().isIsomorphicWith(data.getDefaultGraph()));
  }

  @Test
  void aDatasetWithoutNamedGraphsGivesItsDefaultGraph() {
    Dataset plain = DatasetFactory.create();
    plain.asDatasetGraph().getDefaultGraph().add(THING, RDFS.label.asNode(), english("x"));
    String quads = Story.text(plain.asDatasetGraph(), View.CLAIMS, Format.N_QUADS);
    assertEquals(
        "<https://w3id.org/claimgraph/id/actor/x> <http://www.w3.org/2000/01/rdf-schema#label>"
            + " \"x\"@en .\n",
        quads);
  }

  @Test
  void whatAThingIsComesBeforeWhatIsSaidOfIt() {
    List<String> ofTheFirstClaim =
        Story.text(Story.dataset(), View.CLAIMS, Format.N_QUADS)
            .lines()
            .filter(
                line ->
                    line.startsWith(
                        "<https://w3id.org/claimgraph/id/claim/aaaaaaaaaaaaaaaa-000000000001> "))
            .toList();
    assertTrue(ofTheFirstClaim.get(0).contains("22-rdf-syntax-ns#type"));
    assertTrue(ofTheFirstClaim.get(1).contains("22-rdf-syntax-ns#type"));
    assertEquals(
        ofTheFirstClaim.stream().skip(2).sorted().toList(),
        ofTheFirstClaim.stream().skip(2).toList());
  }

  @Test
  void aClaimIsFollowedByItsParts() {
    String trig = Story.text(Story.dataset(), View.CLAIMS, Format.TRIG);
    int claim = trig.indexOf("claim:aaaaaaaaaaaaaaaa-000000000001\n");
    int quote =
        trig.indexOf(
            "<https://w3id.org/claimgraph/id/claim/aaaaaaaaaaaaaaaa-000000000001#quote>\n");
    int next = trig.indexOf("claim:aaaaaaaaaaaaaaaa-000000000002\n");
    assertTrue(0 < claim && claim < quote && quote < next, claim + " " + quote + " " + next);
  }

  static Stream<Format> rdf() {
    return Arrays.stream(Format.values()).filter(Format::isRdf);
  }

  @ParameterizedTest
  @MethodSource("rdf")
  void literalsThatDifferOnlyInLanguageOrDatatypeStayApart(Format format) {
    List<Node> values =
        List.of(
            english("2024"),
            NodeFactory.createLiteralString("2024"),
            NodeFactory.createLiteralLang("2024", "ko"),
            NodeFactory.createLiteralDT("2024", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("2024", XSDDatatype.XSDgYear),
            NodeFactory.createLiteralDT("2024.0", XSDDatatype.XSDdecimal));
    DatasetGraph data = labelled(values);
    DatasetGraph back = read(Story.text(data, View.CLAIMS, format), format);
    assertEquals(values.size(), labels(back));
    values.forEach(value -> assertTrue(back.contains(Node.ANY, THING, RDFS.label.asNode(), value)));
  }

  @ParameterizedTest
  @MethodSource("rdf")
  void hostileWordsSurvive(Format format) {
    List<Node> values = HostileNames.ALL.stream().map(RdfExportTest::english).toList();
    DatasetGraph back = read(Story.text(labelled(values), View.CLAIMS, format), format);
    assertEquals(values.size(), labels(back));
    for (String name : HostileNames.ALL) {
      Node expected =
          english(
              format == Format.RDF_XML
                  ? LegalText.forXml(name)
                  : name.replace(HostileNames.LONE_SURROGATE, "\uFFFD"));
      assertTrue(back.contains(Node.ANY, THING, RDFS.label.asNode(), expected), expected::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "TRIG"})
  void ourNamesAreWrittenShort(Format format) {
    String text = Story.text(Story.dataset(), View.CLAIMS, format);
    assertTrue(text.contains("actor:ministry"));
    assertFalse(text.contains("<https://w3id.org/claimgraph/id/actor/ministry>"));
  }

  private static DatasetGraph labelled(List<Node> values) {
    return Story.of(
        values.stream().map(value -> new Quad(GRAPH, THING, RDFS.label.asNode(), value)).toList());
  }

  private static long labels(DatasetGraph data) {
    return data.stream(Node.ANY, THING, RDFS.label.asNode(), Node.ANY).count();
  }

  private static Node english(String words) {
    return NodeFactory.createLiteralLang(words, "en");
  }

  private static DatasetGraph read(String text, Format format) {
    DatasetGraph data = DatasetGraphFactory.create();
    Lang lang =
        switch (format) {
          case TURTLE -> Lang.TURTLE;
          case TRIG -> Lang.TRIG;
          case N_QUADS -> Lang.NQUADS;
          case N_TRIPLES -> Lang.NTRIPLES;
          case RDF_XML -> Lang.RDFXML;
          case JSON_LD -> Lang.JSONLD11;
          default -> throw new IllegalArgumentException(format + " is not RDF");
        };
    // U+FFFE is allowed in Turtle, and warned about.
    RDFParser.fromString(text, lang)
        .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
        .parse(data);
    return data;
  }
}
