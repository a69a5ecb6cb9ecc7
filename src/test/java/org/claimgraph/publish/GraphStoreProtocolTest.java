package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.encoded;
import static org.claimgraph.publish.Web.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SPARQL 1.1 Graph Store HTTP Protocol (W3C Recommendation of 2013), sections 4 and 5, as far as it
 * reads: how a graph is named, GET and HEAD of it. What would write is refused by its method.
 */
class GraphStoreProtocolTest {
  private static final String ARTICLE = "https://w3id.org/claimgraph/id/source/810e0e385a82e6ff";
  private static final String LEXICON = "https://w3id.org/claimgraph/id/graph/lexicon";

  private static Web web;
  private static DatasetGraph expected;

  @BeforeAll
  static void open() {
    web = Web.open();
    expected = Sample.data();
  }

  @AfterAll
  static void nothingHasChanged() {
    assertTrue(
        Txn.calculateRead(web.data(), () -> IsoMatcher.isomorphic(expected, web.data())),
        "something was written");
    web.close();
  }

  private static String address(String graph) {
    return "/data?graph=" + encoded(graph);
  }

  private static void assertGraph(String name, HttpResponse<String> response) {
    assertSame(expected.getGraph(NodeFactory.createURI(name)), response);
  }

  private static void assertSame(Graph graph, HttpResponse<String> response) {
    Graph received = Strict.graph(response);
    assertEquals(graph.size(), received.size());
    assertTrue(IsoMatcher.isomorphic(graph, received), "other triples");
  }

  private static HttpResponse<String> head(String path, String... headers) {
    return web.send("HEAD", path, BodyPublishers.noBody(), headers);
  }

  // ---- 4 how a graph is named

  /** Section 4.2: {@code ?graph=} and the percent-encoded IRI. */
  @ParameterizedTest
  @ValueSource(strings = {ARTICLE, LEXICON, "https://w3id.org/claimgraph/ns"})
  void aGraphIsNamedInTheQueryString(String name) {
    assertGraph(name, web.get(address(name)));
  }

  /** Section 4.2: what needs no encoding in a query string may stay as it is. */
  @Test
  void anIriMayStandUnencoded() {
    assertGraph(LEXICON, web.get("/data?graph=" + LEXICON));
  }

  /** Section 4.2: {@code ?default} names the default graph, which is here the union of all. */
  @ParameterizedTest
  @ValueSource(strings = {"/data?default", "/data?default="})
  void theDefaultGraphHasNoName(String path) {
    assertSame(expected.getDefaultGraph(), web.get(path));
  }

  /**
   * Section 4.1: a graph whose own address is on this server leads to its content. The name of an
   * article's graph is the article's own, so that address tells of the article; its graph has only
   * the name in the query string.
   */
  @Test
  void aGraphIsFoundUnderItsOwnAddress() {
    HttpResponse<String> response = web.get("/id/graph/lexicon");
    assertEquals(303, response.statusCode());
    assertGraph(LEXICON, web.get(header("Location", response)));
    assertEquals(200, web.get("/id/source/810e0e385a82e6ff").statusCode());
    assertRefused(404, "not-found", web.get("/data/person/1"));
  }

  /** Section 4.2: the IRI has to be absolute. */
  @ParameterizedTest
  @ValueSource(
      strings = {"lexicon", "../id/graph/lexicon", "/id/graph/lexicon", "?x", "", "default"})
  void aRelativeIriIsABadRequest(String relative) {
    assertRefused(400, "bad-request", web.get(address(relative)));
    assertEquals(400, head(address(relative)).statusCode());
  }

  /** Section 4.2: an IRI. */
  @ParameterizedTest
  @ValueSource(strings = {" ", "http://a b/", "<http://example.org/>", "http://example.org/%zz"})
  void whatIsNoIriIsABadRequest(String name) {
    assertRefused(400, "bad-request", web.get(address(name)));
  }

  /** Section 4.2: one graph, by name or as the default. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/data?default&graph=" + LEXICON,
        "/data?graph=" + LEXICON + "&graph=" + ARTICLE,
        "/data?default&default",
        "/data?graph",
        "/data?other=1",
        "/data?GRAPH=" + LEXICON,
        "/data?query=ASK%7B%7D",
      })
  void oneGraphIsNamed(String path) {
    assertRefused(400, "bad-request", web.get(path));
  }

  // ---- 5.2 GET

  /** Section 5.2. */
  @ParameterizedTest
  @ValueSource(strings = {"http://example.org/nowhere", "urn:x:y", "http://example.org/조선"})
  void aGraphThatIsNotThereIsNotFound(String name) {
    assertRefused(404, "not-found", web.get(address(name)));
  }

  /** Section 5.2 and HTTP: in the format that is accepted best. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle                                               | text/turtle",
        "application/n-triples                                     | application/n-triples",
        "application/ld+json                                       | application/ld+json",
        "application/rdf+xml                                       | application/rdf+xml",
        "*/*                                                       | text/turtle",
        "application/*                                             | application/n-triples",
        "text/turtle;q=0, */*                                      | application/n-triples",
        "application/rdf+xml;q=0.3, application/ld+json;q=0.9      | application/ld+json",
        "image/png, application/rdf+xml;q=0.1                      | application/rdf+xml",
        "text/html, */*;q=0.8                                      | text/turtle",
        "''                                                        | text/turtle",
      })
  void aGraphComesAsItIsAcceptedBest(String accept, String mediaType) {
    HttpResponse<String> one = web.get(address(ARTICLE), "Accept", accept);
    assertEquals(mediaType, Strict.mediaType(one));
    assertGraph(ARTICLE, one);
    HttpResponse<String> all = web.get("/data?default", "Accept", accept);
    assertEquals(mediaType, Strict.mediaType(all));
    assertEquals(expected.getDefaultGraph().size(), Strict.graph(all).size());
    assertTrue(List.of(header("Vary", one).split(" *, *")).contains("Accept"));
  }

  /** HTTP, on which section 5 is built: what a GET says of a content of its own is not heard. */
  @Test
  void aContentTypeWithoutContentIsIgnored() {
    HttpResponse<String> response =
        web.get(address(LEXICON), "Content-Type", "text/turtle; charset=utf-8");
    assertGraph(LEXICON, response);
  }

  /** Section 5.2 and HTTP. */
  @ParameterizedTest
  @ValueSource(
      strings = {"image/png", "text/turtle;q=0", "text/csv", "application/trig", "*/*;q=0"})
  void whatCannotBeHadIsNotAcceptable(String accept) {
    assertRefused(406, "not-acceptable", web.get(address(ARTICLE), "Accept", accept));
    assertRefused(406, "not-acceptable", web.get("/data?default", "Accept", accept));
    assertEquals(406, head(address(ARTICLE), "Accept", accept).statusCode());
  }

  /** Beyond the standard: the graph store as a whole, in formats that have names for graphs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/trig                                          | application/trig",
        "application/n-quads                                       | application/n-quads",
        "application/ld+json                                       | application/ld+json",
        "*/*                                                       | application/trig",
        "application/trig;q=0, */*                                 | application/n-quads",
        "text/turtle, application/n-quads;q=0.1                    | application/n-quads",
      })
  void allGraphsComeWithTheirNames(String accept, String mediaType) {
    HttpResponse<String> response = web.get("/data", "Accept", accept);
    assertEquals(mediaType, Strict.mediaType(response));
    DatasetGraph received = Strict.dataset(response);
    expected
        .listGraphNodes()
        .forEachRemaining(
            name ->
                assertTrue(
                    IsoMatcher.isomorphic(expected.getGraph(name), received.getGraph(name)),
                    name::toString));
    assertEquals(expected.size(), received.size());
  }

  /** Beyond the standard: a format without names would lose them. */
  @ParameterizedTest
  @ValueSource(
      strings = {"text/turtle", "application/rdf+xml", "application/trig;q=0", "image/png"})
  void allGraphsAreNotToBeHadWithoutTheirNames(String accept) {
    assertRefused(406, "not-acceptable", web.get("/data", "Accept", accept));
  }

  // ---- 5.6 HEAD

  /** Section 5.6: HEAD is GET without its body, of a graph that is there and of one that is not. */
  @ParameterizedTest
  @CsvSource({
    "/data?graph=" + ARTICLE + ", 200",
    "/data?default, 200",
    "/data, 200",
    "/data?graph=http://example.org/nowhere, 404",
    "/data?graph=relative, 400",
  })
  void headIsGetWithoutItsBody(String path, int status) {
    for (String accept : List.of("*/*", "application/ld+json")) {
      HttpResponse<String> get = web.get(path, "Accept", accept);
      HttpResponse<String> head = head(path, "Accept", accept);
      assertEquals(status, get.statusCode());
      assertEquals(status, head.statusCode());
      assertEquals("", head.body());
      for (String name : List.of("Content-Type", "Content-Length", "Vary")) {
        assertEquals(header(name, get), header(name, head), name);
      }
    }
  }

  // ---- 5.3, 5.4, 5.5 and 5.7, which are not offered

  /** Sections 5.3 to 5.5 and 5.7: PUT, DELETE, POST and PATCH, for whatever graph and payload. */
  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void whatWouldWriteIsNotAllowed(String method) {
    String triples = "<http://example.org/s> <http://example.org/p> 1 .";
    String update = "INSERT DATA { " + triples + " }";
    String parts =
        "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.ttl\"\r\n"
            + "Content-Type: text/turtle\r\n\r\n"
            + triples
            + "\r\n--x--\r\n";
    for (String path :
        List.of(
            address(ARTICLE),
            address("http://example.org/new"),
            "/data?default",
            "/data",
            "/data?x")) {
      assertNotAllowed(method, path, "text/turtle; charset=utf-8", triples);
      assertNotAllowed(method, path, "text/turtle", "no turtle at all");
      assertNotAllowed(method, path, "application/sparql-update", update);
      assertNotAllowed(method, path, "multipart/form-data; boundary=x", parts);
      assertNotAllowed(method, path, "image/png", "");
    }
  }

  private static void assertNotAllowed(String method, String path, String type, String body) {
    HttpResponse<String> response =
        web.send(method, path, BodyPublishers.ofString(body), "Content-Type", type);
    assertRefused(405, "method-not-allowed", response);
    assertEquals("GET, HEAD, OPTIONS", header("Allow", response));
  }

  /** Section 5.1: a graph that was refused is not there afterwards. */
  @Test
  void whatWasRefusedIsNotThere() {
    String path = address("http://example.org/put");
    assertNotAllowed(
        "PUT", path, "text/turtle", "<http://example.org/s> a <http://example.org/C> .");
    assertRefused(404, "not-found", web.get(path));
  }
}
