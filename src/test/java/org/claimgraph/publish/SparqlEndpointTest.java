package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.encoded;
import static org.claimgraph.publish.Web.header;
import static org.claimgraph.publish.Web.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL 1.1 protocol for queries, and the service description. */
class SparqlEndpointTest {
  private static final String CLAIMS =
      "PREFIX cg: <https://w3id.org/claimgraph/ns#> SELECT ?c ?q { ?c cg:quote ?q } ORDER BY ?c";
  private static final String DENIALS =
      "PREFIX cg: <https://w3id.org/claimgraph/ns#>"
          + " CONSTRUCT { ?c cg:quote ?q } { ?c cg:stance cg:denies ; cg:quote ?q }";

  private static Web web;

  @BeforeAll
  static void open() {
    web = Web.open();
  }

  @AfterAll
  static void close() {
    web.close();
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "*/*, application/sparql-results+json",
    "'text/csv;q=0.5, application/sparql-results+json;q=0.9', application/sparql-results+json",
    "'image/png, text/csv;q=0.1', text/csv",
  })
  void resultsComeInTheFormatThatIsAskedFor(String accept, String expected) {
    HttpResponse<String> response = web.get(query(CLAIMS), "Accept", accept);
    assertEquals(200, response.statusCode());
    assertTrue(header("Content-Type", response).startsWith(expected));
    assertTrue(header("Vary", response).contains("Accept"));
    assertEquals(8, rows(response, expected));
  }

  private static int rows(HttpResponse<String> response, String mediaType) {
    Lang lang =
        switch (mediaType) {
          case "application/sparql-results+json" -> ResultSetLang.RS_JSON;
          case "application/sparql-results+xml" -> ResultSetLang.RS_XML;
          case "text/csv" -> ResultSetLang.RS_CSV;
          default -> ResultSetLang.RS_TSV;
        };
    var body = new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8));
    return ResultSetFactory.copyResults(ResultSetMgr.read(body, lang)).size();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, TTL",
    "application/n-triples, NT",
    "application/ld+json, JSON-LD",
    "application/rdf+xml, RDF/XML",
  })
  void graphsComeInTheFormatThatIsAskedFor(String mediaType, String lang) {
    HttpResponse<String> response = web.get(query(DENIALS), "Accept", mediaType);
    assertEquals(200, response.statusCode());
    assertTrue(header("Content-Type", response).startsWith(mediaType));
    assertEquals(1, parsed(response.body(), lang).size());
  }

  @Test
  void postTakesAFormOrTheQueryItself() {
    String form = "query=" + encoded(CLAIMS);
    assertEquals(200, web.post("/sparql", "application/x-www-form-urlencoded", form).statusCode());
    assertEquals(200, web.post("/sparql", "application/sparql-query", CLAIMS).statusCode());
  }

  @Test
  void askAndDescribeAnswerToo() {
    assertTrue(web.get(query("ASK { ?s ?p ?o }")).body().contains("true"));
    assertTrue(
        web.get(query("DESCRIBE <https://w3id.org/claimgraph/id/actor/nis>"))
            .body()
            .contains("National Intelligence Service"));
  }

  @Test
  void theDefaultGraphIsTheUnionAndNamedGraphsCanBeChosen() {
    String count = "SELECT (COUNT(*) AS ?n) { ?c a <https://w3id.org/claimgraph/ns#Claim> }";
    String source = "https://w3id.org/claimgraph/id/source/810e0e385a82e6ff";
    assertEquals("n\r\n8\r\n", csv(query(count)));
    assertEquals("n\r\n4\r\n", csv(query(count) + "&default-graph-uri=" + encoded(source)));
    assertEquals("n\r\n4\r\n", csv(query(count.replace(" {", " FROM <" + source + "> {"))));
  }

  private static String csv(String path) {
    return web.get(path, "Accept", "text/csv").body();
  }

  @Test
  void headShowsTheHeadersOfGet() {
    HttpResponse<String> head = web.send("HEAD", query(CLAIMS), BodyPublishers.noBody());
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(header("Content-Length", web.get(query(CLAIMS))), header("Content-Length", head));
  }

  @Test
  void otherSitesMayRead() {
    HttpResponse<String> preflight =
        web.send(
            "OPTIONS", "/sparql", BodyPublishers.noBody(), "Access-Control-Request-Method", "POST");
    assertEquals(204, preflight.statusCode());
    assertEquals("*", header("Access-Control-Allow-Origin", preflight));
    assertTrue(header("Access-Control-Allow-Methods", preflight).contains("POST"));
    assertEquals("(none)", header("Access-Control-Allow-Credentials", preflight));
    assertEquals("*", header("Access-Control-Allow-Origin", web.get(query(CLAIMS))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "callback=alert",
        "stylesheet=http%3A%2F%2Fexample.org%2Fx.xsl",
        "force-accept=text%2Fhtml"
      })
  void parametersThatWouldDecorateTheAnswerAreDropped(String parameter) {
    HttpResponse<String> plain = web.get(query(CLAIMS), "Accept", "application/sparql-results+xml");
    HttpResponse<String> decorated =
        web.get(query(CLAIMS) + "&" + parameter, "Accept", "application/sparql-results+xml");
    assertEquals(plain.body(), decorated.body());
    assertEquals(header("Content-Type", plain), header("Content-Type", decorated));
    assertFalse(web.get(query(CLAIMS) + "&" + parameter).body().startsWith("alert("));
  }

  @Test
  void aFormatCanBeNamedInTheAddress() {
    HttpResponse<String> response = web.get(query(CLAIMS) + "&format=csv", "Accept", "text/html");
    assertTrue(header("Content-Type", response).startsWith("text/csv"));
  }

  @Test
  void aSyntaxErrorSaysWhere() {
    HttpResponse<String> response = web.get(query("SELECT *\n{ ?s ?p }"));
    assertRefused(400, "syntax-error", response);
    assertTrue(response.body().contains("\"line\" : 2"), response.body());
    assertTrue(response.body().contains("\"column\" : 9"), response.body());
    assertTrue(response.body().contains("unexpected }"), response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * {",
        "SELEC",
        "SELECT ?x { ?x cg:a 1 }",
        "SELECT ?x { ?x ?p 'open }",
        "SELECT (?x AS ?y) ?z {} GROUP BY ?q",
        " ",
        "# only a comment",
      })
  void whatIsNoQueryIsAnswered400(String text) {
    HttpResponse<String> response = web.post("/sparql", "application/sparql-query", text);
    assertEquals(400, response.statusCode(), response.body());
    assertTrue(response.body().contains("\"message\""));
  }

  @Test
  void aRequestWithoutItsQueryIsAnswered400() {
    assertRefused(400, "bad-request", web.get("/sparql?default-graph-uri=x"));
    assertRefused(400, "bad-request", web.get("/sparql?query="));
    assertRefused(400, "bad-request", web.get(query("ASK {}") + "&query=" + encoded("ASK {}")));
    assertRefused(
        400, "bad-request", web.post("/sparql", "application/x-www-form-urlencoded", "q=1"));
  }

  @Test
  void whatCannotBeWrittenInAnAcceptedFormatIsAnswered406() {
    assertRefused(406, "not-acceptable", web.get(query(CLAIMS), "Accept", "image/png"));
    assertRefused(406, "not-acceptable", web.get(query(DENIALS), "Accept", "text/csv"));
    assertRefused(406, "not-acceptable", web.get("/sparql", "Accept", "image/png"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, TTL",
    "application/n-triples, NT",
    "application/ld+json, JSON-LD",
    "application/rdf+xml, RDF/XML",
  })
  void withoutAQueryTheEndpointDescribesItself(String mediaType, String lang) {
    HttpResponse<String> response = web.get("/sparql", "Accept", mediaType);
    assertEquals(200, response.statusCode());
    assertTrue(header("Content-Type", response).startsWith(mediaType));
    String sd = "http://www.w3.org/ns/sparql-service-description#";
    String described = String.valueOf(parsed(response.body(), lang).find().toList());
    assertTrue(described.contains(sd + "endpoint"));
    assertTrue(described.contains(web.server().url() + "sparql"));
    assertTrue(described.contains(sd + "UnionDefaultGraph"));
    assertTrue(described.contains("https://w3id.org/claimgraph/id/graph/lexicon"));
  }

  @Test
  void aBrowserGetsAFormAndATable() {
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    HttpResponse<String> form = web.get("/sparql", "Accept", browser);
    assertTrue(form.body().contains("<textarea"));
    HttpResponse<String> table = web.get(query(CLAIMS), "Accept", browser);
    assertEquals(200, table.statusCode());
    assertTrue(table.body().contains("<th>q</th>"));
    assertTrue(table.body().contains("about 10,000 troops"));
    HttpResponse<String> error = web.get(query("SELECT * {"), "Accept", browser);
    assertEquals(400, error.statusCode());
    assertTrue(error.body().contains("role=\"alert\">Line 1, column 10: "), error.body());
  }

  private static Graph parsed(String body, String lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(body, RDFLanguages.nameToLang(lang)).parse(graph);
    return graph;
  }
}
