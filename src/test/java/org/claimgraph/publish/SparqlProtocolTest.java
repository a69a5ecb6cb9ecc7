package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.encoded;
import static org.claimgraph.publish.Web.header;
import static org.claimgraph.publish.Web.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SPARQL 1.1 Protocol (W3C Recommendation of 2013), section 2: how a query comes in, on which
 * dataset it runs, how it fails; and that there is no update operation.
 */
class SparqlProtocolTest {
  private static final String FIRST = "https://w3id.org/claimgraph/id/source/810e0e385a82e6ff";
  private static final String SECOND = "https://w3id.org/claimgraph/id/source/42da2920be9231f4";
  private static final String LEXICON = "https://w3id.org/claimgraph/id/graph/lexicon";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-query";

  private static final String BOTH = "ASK { <%s> a ?type . <%s> a ?type }".formatted(FIRST, SECOND);
  private static final String BOTH_NAMED =
      "ASK { GRAPH ?g { <%s> a ?type } GRAPH ?h { <%s> a ?type } }".formatted(FIRST, SECOND);
  private static final String FIRST_HERE = "ASK { <%s> a ?type }".formatted(FIRST);

  private static Web web;
  private static long before;

  /** The three ways of section 2.1 in which a query may be sent. */
  enum Way {
    /** Section 2.1.1. */
    GET,
    /** Section 2.1.2. */
    FORM_POST,
    /** Section 2.1.3. */
    DIRECT_POST;

    /** Sends a query with further parameters, each written {@code name=value}. */
    HttpResponse<String> send(String query, String... parameters) {
      String others = Stream.of(parameters).map(Way::pair).collect(Collectors.joining("&"));
      String all = "query=" + encoded(query) + (others.isEmpty() ? "" : "&" + others);
      return switch (this) {
        case GET -> web.get("/sparql?" + all);
        case FORM_POST -> web.post("/sparql", FORM, all);
        case DIRECT_POST -> web.post("/sparql?" + others, DIRECT, query);
      };
    }

    private static String pair(String parameter) {
      int equals = parameter.indexOf('=');
      return parameter.substring(0, equals) + "=" + encoded(parameter.substring(equals + 1));
    }
  }

  @BeforeAll
  static void open() {
    web = Web.open();
    before = size();
  }

  @AfterAll
  static void close() {
    assertEquals(before, size(), "something was written");
    web.close();
  }

  private static long size() {
    return Txn.calculateRead(web.data(), () -> web.data().stream().count());
  }

  private static String defaultGraph(String iri) {
    return "default-graph-uri=" + iri;
  }

  private static String namedGraph(String iri) {
    return "named-graph-uri=" + iri;
  }

  // ---- 2.1 query operation

  /** Sections 2.1.1, 2.1.2 and 2.1.3. */
  @ParameterizedTest
  @EnumSource
  void aQueryComesInThreeWays(Way way) {
    assertTrue(Strict.yes(way.send("ASK {}")));
    assertFalse(Strict.yes(way.send("ASK { FILTER(false) }")));
  }

  /** Sections 2.1.1, 2.1.2 and 2.1.3: percent-encoding is of UTF-8, and so is a body. */
  @ParameterizedTest
  @EnumSource
  void everyCharacterArrives(Way way) {
    String text = "é “&=+%” 조선 𝄞";
    HttpResponse<String> response =
        way.send("SELECT ?t (STRLEN(?t) AS ?length) { VALUES ?t { '" + text + "' } }");
    var row = Strict.rows(response).next();
    assertEquals(text, row.getLiteral("t").getString());
    assertEquals(text.codePointCount(0, text.length()), row.getLiteral("length").getInt());
  }

  /** Sections 2.1.1 and 2.1.2: parameters come in any order. */
  @Test
  void theOrderOfParametersIsFree() {
    String query = "query=" + encoded(BOTH_NAMED);
    String graphs =
        "named-graph-uri=%s&%s&named-graph-uri=%s"
            .formatted(encoded(FIRST), query, encoded(SECOND));
    assertTrue(Strict.yes(web.get("/sparql?" + graphs)));
    assertTrue(Strict.yes(web.post("/sparql", FORM, graphs)));
  }

  /** Sections 2.1.2 and 2.1.3: media types have parameters, and no case. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        DIRECT,
        "application/sparql-query; charset=utf-8",
        "application/sparql-query;charset=UTF-8",
        "application/sparql-query; charset=\"utf-8\"",
        "Application/SPARQL-Query",
      })
  void theMediaTypeOfAQueryMayNameItsCharset(String type) {
    assertTrue(Strict.yes(web.post("/sparql", type, "ASK { FILTER(STRLEN('é') = 1) }")));
  }

  /** Section 2.1.2. */
  @ParameterizedTest
  @ValueSource(strings = {FORM, FORM + "; charset=UTF-8", "Application/X-WWW-Form-URLEncoded"})
  void soMayThatOfAForm(String type) {
    String form = "query=" + encoded("ASK { FILTER(STRLEN('é') = 1) }");
    assertTrue(Strict.yes(web.post("/sparql", type, form)));
  }

  /** Section 2.1.3: a query sent directly is UTF-8 and nothing else. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "ISO-8859-1"})
  void anotherCharsetIsRefused(String charset) throws Exception {
    var body = BodyPublishers.ofByteArray("ASK { FILTER('é' = 'é') }".getBytes(charset));
    HttpResponse<String> response =
        web.send("POST", "/sparql", body, "Content-Type", DIRECT + "; charset=" + charset);
    assertRefused(415, "charset-refused", response);
  }

  /** Section 2.1.3. Read with a substitute character, it would be another query. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "ISO-8859-1"})
  void bytesThatAreNotUtf8AreRefused(String charset) throws Exception {
    var body = BodyPublishers.ofByteArray("ASK { FILTER('é' = 'é') }".getBytes(charset));
    HttpResponse<String> response = web.send("POST", "/sparql", body, "Content-Type", DIRECT);
    assertRefused(400, "bad-request", response);
  }

  /** Sections 2.1.1 and 2.1.2: percent-encoded bytes are UTF-8 as well. */
  @Test
  void encodedBytesThatAreNotUtf8AreRefused() {
    String latin1 = "query=ASK%20%7B%20FILTER(%22%E9%22=%22x%22)%20%7D";
    assertRefused(400, "bad-request", web.get("/sparql?" + latin1));
    assertRefused(400, "bad-request", web.post("/sparql", FORM, latin1));
  }

  /** Section 2.1: exactly one query. */
  @Test
  void twoQueriesAreOneTooMany() {
    String two = "query=" + encoded("ASK {}") + "&query=" + encoded("SELECT * {}");
    assertRefused(400, "bad-request", web.get("/sparql?" + two));
    assertRefused(400, "bad-request", web.post("/sparql", FORM, two));
    assertRefused(
        400, "bad-request", web.post(query("ASK {}"), FORM, "query=" + encoded("ASK {}")));
  }

  /** Section 2.1: exactly one query. */
  @Test
  void noQueryIsOneTooFew() {
    assertRefused(400, "bad-request", web.get("/sparql?" + defaultGraph(encoded(FIRST))));
    assertRefused(400, "bad-request", web.get("/sparql?query="));
    assertRefused(400, "bad-request", web.post("/sparql", FORM, ""));
    assertRefused(400, "bad-request", web.post("/sparql", FORM, "q=" + encoded("ASK {}")));
    assertRefused(400, "no-query", web.post("/sparql", DIRECT, ""));
  }

  /** Section 2.1.3: the body is the query; a parameter of that name is none. */
  @Test
  void aQuerySentDirectlyIsTheBody() {
    HttpResponse<String> response = web.post(query("ASK {}"), DIRECT, "SELECT (1 AS ?one) {}");
    assertEquals(List.of("one"), Strict.rows(response).getResultVars());
  }

  /** Sections 2.1.2 and 2.1.3: one of two media types. */
  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/json", "application/x-url-encoded", "text/turtle"})
  void anotherMediaTypeIsRefused(String type) {
    assertRefused(415, "media-type-refused", web.post("/sparql", type, "ASK {}"));
    assertRefused(
        415, "media-type-refused", web.post("/sparql", type, "query=" + encoded("ASK {}")));
  }

  /** Sections 2.1.2 and 2.1.3. */
  @Test
  void aBodyWithoutMediaTypeIsRefused() {
    for (String body : List.of("ASK {}", "query=ASK%20%7B%7D", "update=CLEAR%20ALL")) {
      HttpResponse<String> response = web.send("POST", "/sparql", BodyPublishers.ofString(body));
      assertRefused(400, "bad-request", response);
    }
  }

  /** Section 2.1: GET and POST; HEAD comes with GET in HTTP. */
  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "COPY"})
  void anotherMethodIsNotAllowed(String method) {
    HttpResponse<String> response =
        web.send(method, query("ASK {}"), BodyPublishers.noBody(), "Content-Type", FORM);
    assertRefused(405, "method-not-allowed", response);
    assertEquals("GET, HEAD, POST, OPTIONS", header("Allow", response));
  }

  /** Section 2.1.1. HTTP gives the body of a GET no meaning; here it is refused. */
  @Test
  void getHasNoBody() {
    HttpResponse<String> response =
        web.send("GET", query("ASK {}"), BodyPublishers.ofString("x"), "Content-Type", FORM);
    assertRefused(413, "body-refused", response);
  }

  // ---- 2.1.4 specifying an RDF dataset

  /** Section 2.1.4: the default graph is the merge of those that are named, and nothing more. */
  @ParameterizedTest
  @EnumSource
  void defaultGraphsAreMerged(Way way) {
    assertTrue(Strict.yes(way.send(BOTH, defaultGraph(FIRST), defaultGraph(SECOND))));
    assertFalse(Strict.yes(way.send(BOTH, defaultGraph(FIRST))));
    assertTrue(Strict.yes(way.send(FIRST_HERE, defaultGraph(FIRST))));
    assertFalse(Strict.yes(way.send(FIRST_HERE, defaultGraph(SECOND))));
  }

  /** Section 2.1.4: with a default graph only, there are no named ones. */
  @ParameterizedTest
  @EnumSource
  void withDefaultGraphsOnlyThereAreNoNamedOnes(Way way) {
    assertFalse(Strict.yes(way.send("ASK { GRAPH ?g { ?s ?p ?o } }", defaultGraph(FIRST))));
  }

  /** Section 2.1.4. */
  @ParameterizedTest
  @EnumSource
  void namedGraphsAreThoseThatAreNamed(Way way) {
    assertTrue(Strict.yes(way.send(BOTH_NAMED, namedGraph(FIRST), namedGraph(SECOND))));
    assertFalse(Strict.yes(way.send(BOTH_NAMED, namedGraph(FIRST), namedGraph(LEXICON))));
    var names = Strict.rows(way.send("SELECT DISTINCT ?g { GRAPH ?g {} }", namedGraph(LEXICON)));
    assertEquals(LEXICON, names.next().getResource("g").getURI());
    assertFalse(names.hasNext());
  }

  /** Section 2.1.4: with named graphs only, the default graph is empty. */
  @ParameterizedTest
  @EnumSource
  void withNamedGraphsOnlyTheDefaultGraphIsEmpty(Way way) {
    assertFalse(Strict.yes(way.send("ASK { ?s ?p ?o }", namedGraph(FIRST))));
  }

  /** Section 2.1.4. */
  @ParameterizedTest
  @EnumSource
  void aDatasetHasBoth(Way way) {
    String query =
        "ASK { <https://w3id.org/claimgraph/id/actor/nis> a ?actor"
            + " GRAPH ?g { <%s> a ?type } GRAPH ?h { <%s> a ?type } }".formatted(FIRST, SECOND);
    assertTrue(
        Strict.yes(way.send(query, defaultGraph(LEXICON), namedGraph(FIRST), namedGraph(SECOND))));
    assertFalse(
        Strict.yes(way.send(query, defaultGraph(FIRST), namedGraph(FIRST), namedGraph(SECOND))));
  }

  /** Section 2.1.4: the dataset of the request goes before FROM and FROM NAMED of the query. */
  @ParameterizedTest
  @EnumSource
  void theDatasetOfTheRequestGoesBeforeThatOfTheQuery(Way way) {
    String from = "ASK FROM <%s> { <%s> a ?type }".formatted(SECOND, FIRST);
    assertFalse(Strict.yes(way.send(from)));
    assertTrue(Strict.yes(way.send(from, defaultGraph(FIRST))));
    String named = "ASK FROM NAMED <%s> { GRAPH ?g { <%s> a ?type } }".formatted(SECOND, FIRST);
    assertFalse(Strict.yes(way.send(named)));
    assertTrue(Strict.yes(way.send(named, namedGraph(FIRST))));
    assertFalse(Strict.yes(way.send(named, defaultGraph(FIRST))));
  }

  /** Section 2.1.4: without a dataset in either place, that of the service: all graphs. */
  @ParameterizedTest
  @EnumSource
  void withoutADatasetAllGraphsAreAsked(Way way) {
    assertTrue(Strict.yes(way.send(BOTH)));
    assertTrue(Strict.yes(way.send(BOTH_NAMED)));
  }

  /**
   * Section 2.1.4 lets a service refuse a dataset. Here a graph that is not there is refused, in
   * the request and in the query: nothing is fetched, and an empty result would look like an
   * answer.
   */
  @ParameterizedTest
  @EnumSource
  void aGraphThatIsNotThereIsRefused(Way way) {
    String nowhere = "http://example.org/nowhere";
    assertRefused(400, "unknown-graph", way.send("ASK {}", defaultGraph(nowhere)));
    assertRefused(400, "unknown-graph", way.send("ASK {}", namedGraph(nowhere)));
    assertRefused(400, "unknown-graph", way.send("ASK {}", defaultGraph(FIRST), namedGraph("x")));
    assertRefused(400, "unknown-graph", way.send("ASK FROM <" + nowhere + "> {}"));
    assertRefused(400, "unknown-graph", way.send("ASK FROM NAMED <" + nowhere + "> {}"));
  }

  // ---- 2.1.6 and 2.1.7 success and failure

  /** Section 2.1.7: what is not in the language is 400. */
  @ParameterizedTest
  @EnumSource
  void badSyntaxIsABadRequest(Way way) {
    assertRefused(400, "syntax-error", way.send("ASK {"));
    assertRefused(400, "syntax-error", way.send("SELECT ?x { ?x nosuch:prefix 1 }"));
  }

  /** Section 2.1.7 leaves other failures to HTTP: a legal query that is not run is forbidden. */
  @ParameterizedTest
  @EnumSource
  void whatIsNotRunIsForbidden(Way way) {
    String service = "ASK { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }";
    assertRefused(403, "service-refused", way.send(service));
  }

  /** Section 2.1.6: a query that finds nothing has succeeded. */
  @ParameterizedTest
  @EnumSource
  void nothingFoundIsAnAnswer(Way way) {
    assertFalse(Strict.rows(way.send("SELECT ?x { FILTER(false) }")).hasNext());
    assertTrue(Strict.graph(way.send("DESCRIBE <http://example.org/>")).isEmpty());
  }

  /** HTTP, on which section 2 is built: HEAD shows the headers of GET and no body. */
  @ParameterizedTest
  @CsvSource({"ASK {}, 200", "SELECT ?x {}, 200", "DESCRIBE <x:y>, 200", "ASK {, 400"})
  void headIsGetWithoutItsBody(String query, int status) {
    HttpResponse<String> get = web.get(query(query));
    HttpResponse<String> head = web.send("HEAD", query(query), BodyPublishers.noBody());
    assertEquals(status, head.statusCode());
    assertEquals("", head.body());
    for (String name : List.of("Content-Type", "Content-Length", "Vary")) {
      assertEquals(header(name, get), header(name, head), name);
    }
  }

  /** A query is resolved against no address of ours: relative IRIs become absolute all the same. */
  @Test
  void relativeIrisBecomeAbsolute() {
    var row = Strict.rows(Way.DIRECT_POST.send("SELECT (<test> AS ?iri) {}")).next();
    String iri = row.getResource("iri").getURI();
    assertTrue(iri.matches("http://[^/]+/.*test"), iri);
    var based =
        Strict.rows(Way.GET.send("BASE <http://example.org/a/> SELECT (<b> AS ?iri) {}")).next();
    assertEquals("http://example.org/a/b", based.getResource("iri").getURI());
  }

  // ---- 2.2 update operation, which is not offered

  /** Sections 2.2.1 and 2.2.2: an update by POST is understood and refused, good or bad. */
  @ParameterizedTest
  @ValueSource(strings = {"CLEAR ALL", "CLEAR NAMED", "INSERT DATA { <x:s> <x:p> 1 }", "CLEAR X"})
  void anUpdateIsRefused(String update) {
    String form = "update=" + encoded(update);
    assertRefused(400, "update-refused", web.post("/sparql", FORM, form));
    assertRefused(400, "update-refused", web.post("/sparql", FORM, form + "&" + form));
    assertRefused(
        415, "media-type-refused", web.post("/sparql", "application/sparql-update", update));
    assertRefused(
        415,
        "media-type-refused",
        web.post("/sparql", "application/sparql-update; charset=UTF-16", update));
    assertRefused(415, "media-type-refused", web.post("/sparql", "text/plain", update));
    assertRefused(415, "media-type-refused", web.post("/sparql", "text/plain", form));
  }

  /** Section 2.2: an update never comes by GET, nor under the name of a query. */
  @Test
  void anUpdateInDisguiseIsRefused() {
    assertRefused(400, "update-refused", web.get("/sparql?update=" + encoded("CLEAR ALL")));
    assertRefused(
        400, "update-refused", web.get(query("ASK {}") + "&update=" + encoded("CLEAR ALL")));
    for (Way way : Way.values()) {
      assertRefused(400, "update-refused", way.send("CLEAR ALL"));
    }
  }

  /** Section 2.2.3: naming graphs for it changes nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"using-graph-uri", "using-named-graph-uri"})
  void anUpdateWithADatasetIsRefused(String parameter) {
    String update =
        "INSERT { <x:s> <x:p> ?o } %s WHERE { ?s ?p ?o }".formatted("USING <" + FIRST + ">");
    String graph = parameter + "=" + encoded(FIRST);
    assertRefused(
        415,
        "media-type-refused",
        web.post("/sparql?" + graph, "application/sparql-update", update));
    assertRefused(
        400, "update-refused", web.post("/sparql", FORM, graph + "&update=" + encoded(update)));
  }

  /** Section 2.2: what an endpoint takes can be asked; there is no other endpoint. */
  @Test
  void theEndpointSaysWhatItTakes() {
    HttpResponse<String> options = web.send("OPTIONS", "/sparql", BodyPublishers.noBody());
    assertEquals(204, options.statusCode());
    assertEquals("GET, HEAD, POST, OPTIONS", header("Allow", options));
    for (String elsewhere : List.of("/update", "/sparql/update", "/sparql-update")) {
      HttpResponse<String> response = web.post(elsewhere, "application/sparql-update", "CLEAR ALL");
      assertRefused(404, "not-found", response);
    }
  }

  /** A query beyond a limit of ours is refused whole, never answered in part. */
  @Test
  void aQueryBeyondALimitIsRefused() {
    String query = "ASK { FILTER('" + "x".repeat(20_000) + "' != '') }";
    assertRefused(413, "query-too-long", Way.DIRECT_POST.send(query));
    assertRefused(413, "query-too-long", Way.FORM_POST.send(query));
    byte[] deep = ("ASK " + "{".repeat(100) + "}".repeat(100)).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> response =
        web.send("POST", "/sparql", BodyPublishers.ofByteArray(deep), "Content-Type", DIRECT);
    assertRefused(400, "query-too-deep", response);
  }
}
