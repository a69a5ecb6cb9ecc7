package org.claimgraph.publish;

import static org.claimgraph.publish.QueryWay.DIRECT;
import static org.claimgraph.publish.QueryWay.FORM;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SPARQL 1.1 Protocol (W3C Recommendation of 2013), section 2.1: how a query comes in, and how it
 * fails. On which dataset it runs is in {@link SparqlDatasetTest}, in which format the answer goes
 * out in {@link SparqlNegotiationTest}.
 */
class SparqlProtocolTest {
  private static Web web;

  @BeforeAll
  static void open() {
    web = Web.open();
  }

  @AfterAll
  static void close() {
    web.close();
  }

  /** Sections 2.1.1, 2.1.2 and 2.1.3. */
  @ParameterizedTest
  @EnumSource
  void aQueryComesInThreeWays(QueryWay way) {
    assertTrue(Strict.yes(way.send(web, "ASK {}")));
    assertFalse(Strict.yes(way.send(web, "ASK { FILTER(false) }")));
  }

  /** Sections 2.1.1, 2.1.2 and 2.1.3: percent-encoding is of UTF-8, and so is a body. */
  @ParameterizedTest
  @EnumSource
  void everyCharacterArrives(QueryWay way) {
    String text = "é “&=+%” 조선 𝄞";
    HttpResponse<String> response =
        way.send(web, "SELECT ?t (STRLEN(?t) AS ?length) { VALUES ?t { '" + text + "' } }");
    var row = Strict.rows(response).next();
    assertEquals(text, row.getLiteral("t").getString());
    assertEquals(text.codePointCount(0, text.length()), row.getLiteral("length").getInt());
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
    assertRefused(400, "bad-request", web.get("/sparql?" + "default-graph-uri=urn:x:y"));
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

  /** Section 2.1.7: what is not in the language is 400. */
  @ParameterizedTest
  @EnumSource
  void badSyntaxIsABadRequest(QueryWay way) {
    assertRefused(400, "syntax-error", way.send(web, "ASK {"));
    assertRefused(400, "syntax-error", way.send(web, "SELECT ?x { ?x nosuch:prefix 1 }"));
  }

  /** Section 2.1.7 leaves other failures to HTTP: a legal query that is not run is forbidden. */
  @ParameterizedTest
  @EnumSource
  void whatIsNotRunIsForbidden(QueryWay way) {
    String service = "ASK { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }";
    assertRefused(403, "service-refused", way.send(web, service));
  }

  /** Section 2.1.6: a query that finds nothing has succeeded. */
  @ParameterizedTest
  @EnumSource
  void nothingFoundIsAnAnswer(QueryWay way) {
    assertFalse(Strict.rows(way.send(web, "SELECT ?x { FILTER(false) }")).hasNext());
    assertTrue(Strict.graph(way.send(web, "DESCRIBE <http://example.org/>")).isEmpty());
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
    var row = Strict.rows(QueryWay.DIRECT_POST.send(web, "SELECT (<test> AS ?iri) {}")).next();
    String iri = row.getResource("iri").getURI();
    assertTrue(iri.matches("http://[^/]+/.*test"), iri);
    var based =
        Strict.rows(QueryWay.GET.send(web, "BASE <http://example.org/a/> SELECT (<b> AS ?iri) {}"))
            .next();
    assertEquals("http://example.org/a/b", based.getResource("iri").getURI());
  }

  /** A query beyond a limit of ours is refused whole, never answered in part. */
  @Test
  void aQueryBeyondALimitIsRefused() {
    String query = "ASK { FILTER('" + "x".repeat(20_000) + "' != '') }";
    assertRefused(413, "query-too-long", QueryWay.DIRECT_POST.send(web, query));
    assertRefused(413, "query-too-long", QueryWay.FORM_POST.send(web, query));
    byte[] deep = ("ASK " + "{".repeat(100) + "}".repeat(100)).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> response =
        web.send("POST", "/sparql", BodyPublishers.ofByteArray(deep), "Content-Type", DIRECT);
    assertRefused(400, "query-too-deep", response);
  }
}
