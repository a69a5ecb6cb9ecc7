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
import java.util.Locale;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SPARQL 1.1 Protocol (W3C Recommendation of 2013), sections 2.1.5 and 2.1.6: in which formats an
 * answer goes out.
 */
class SparqlNegotiationTest {
  private static final String JSON = "application/sparql-results+json";
  private static final String XML = "application/sparql-results+xml";
  private static final String CSV = "text/csv";
  private static final String TSV = "text/tab-separated-values";

  private static final String SELECT = "SELECT (1 AS ?value) ('𝄞' AS ?sign) {}";

  private static final String CONSTRUCT =
      "CONSTRUCT { ?c a ?t } WHERE"
          + " { ?c a <https://w3id.org/claimgraph/ns#Claim> . BIND('é' AS ?t) }";

  private static Web web;

  @BeforeAll
  static void open() {
    web = Web.open();
  }

  @AfterAll
  static void close() {
    web.close();
  }

  private static HttpResponse<String> asked(String sparql, String accept) {
    return web.get(query(sparql), "Accept", accept);
  }

  /** Section 2.1.6: without a wish, the answer of each form has a media type of its kind. */
  @Test
  void everyQueryFormHasItsKindOfAnswer() {
    assertTrue(Strict.rows(web.get(query(SELECT))).hasNext());
    assertTrue(Strict.yes(web.get(query("ASK {}"))));
    assertEquals(1, Strict.graph(web.get(query("CONSTRUCT { <x:s> <x:p> 1 } WHERE {}"))).size());
    assertFalse(
        Strict.graph(web.get(query("DESCRIBE <https://w3id.org/claimgraph/id/actor/nis>")))
            .isEmpty());
  }

  /** Section 2.1.5 and HTTP: the range with the highest quality wins, and quality 0 means never. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/sparql-results+json                           | application/sparql-results+json",
        "application/sparql-results+xml                            | application/sparql-results+xml",
        "text/csv                                                  | text/csv",
        "text/tab-separated-values                                 | text/tab-separated-values",
        "Text/CSV                                                  | text/csv",
        "text/csv; charset=utf-8                                   | text/csv",
        "*/*                                                       | application/sparql-results+json",
        "application/*                                             | application/sparql-results+json",
        "text/*                                                    | text/csv",
        "application/sparql-results+xml, application/sparql-results+json;q=0.9"
            + "                                                    | application/sparql-results+xml",
        "application/sparql-results+xml;q=0.2, text/csv;q=0.3      | text/csv",
        "text/*;q=0.9, text/csv;q=0.1                              | text/tab-separated-values",
        "*/*;q=0.1, application/sparql-results+xml                 | application/sparql-results+xml",
        "application/sparql-results+json;q=0, */*                  | application/sparql-results+xml",
        "application/*;q=0, */*                                    | text/csv",
        "text/csv;q=0, text/*                                      | text/tab-separated-values",
        "image/png, text/csv;q=0.001                               | text/csv",
        "text/html;q=0, */*;q=0.1                                  | application/sparql-results+json",
        "application/json                                          | application/json",
        "application/xml                                           | application/xml",
        "application/json, application/sparql-results+json         | application/sparql-results+json",
      })
  void tablesComeAsTheyAreAcceptedBest(String accept, String expected) {
    HttpResponse<String> response = asked(SELECT, accept);
    assertEquals(expected, Strict.mediaType(response));
    ResultSetRewindable rows = Strict.rows(response);
    assertEquals("1", rows.next().getLiteral("value").getLexicalForm());
    assertFalse(rows.hasNext());
  }

  /** Section 2.1.5. */
  @ParameterizedTest
  @ValueSource(strings = {JSON, XML})
  void yesAndNoComeAsTheyAreAccepted(String accept) {
    HttpResponse<String> yes = asked("ASK {}", accept);
    assertEquals(accept, Strict.mediaType(yes));
    assertTrue(Strict.yes(yes));
    assertFalse(Strict.yes(asked("ASK { FILTER(false) }", accept)));
  }

  /** The standard has no CSV and TSV for ASK; ours is a table of one cell. */
  @Test
  void yesAndNoAreATableToo() {
    assertEquals(List.of(List.of("_askResult"), List.of("true")), Strict.csv(asked("ASK {}", CSV)));
    ResultSetRewindable rows = Strict.rows(asked("ASK { FILTER(false) }", TSV));
    assertEquals(List.of("_askResult"), rows.getResultVars());
    assertFalse(rows.next().getLiteral("_askResult").getBoolean());
  }

  /** Section 2.1.5. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle                                               | text/turtle",
        "application/n-triples                                     | application/n-triples",
        "application/ld+json                                       | application/ld+json",
        "application/rdf+xml                                       | application/rdf+xml",
        "*/*                                                       | text/turtle",
        "text/*                                                    | text/turtle",
        "application/*                                             | application/n-triples",
        "application/rdf+xml, text/turtle;q=0.9                    | application/rdf+xml",
        "application/rdf+xml;q=0.3, application/ld+json;q=0.4      | application/ld+json",
        "text/turtle;q=0, */*                                      | application/n-triples",
        "image/png, application/rdf+xml;q=0.1                      | application/rdf+xml",
        "text/plain                                                | text/plain",
      })
  void graphsComeAsTheyAreAcceptedBest(String accept, String expected) {
    HttpResponse<String> constructed = asked(CONSTRUCT, accept);
    assertEquals(expected, Strict.mediaType(constructed));
    assertEquals(8, Strict.graph(constructed).size());
    assertTrue(
        Strict.graph(constructed).find(null, null, NodeFactory.createLiteralString("é")).hasNext());
    HttpResponse<String> described = asked("DESCRIBE <http://example.org/>", accept);
    assertEquals(expected, Strict.mediaType(described));
    assertTrue(Strict.graph(described).isEmpty());
  }

  /** Beyond the standard: a format named in the address goes before the header, if we know it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format=csv                 | text/csv",
        "output=csv                 | text/csv",
        "format=xml                 | application/sparql-results+xml",
        "format=json&output=tsv     | application/sparql-results+json",
        "format=turtle              | text/tab-separated-values",
        "format=no/such&results=csv | text/tab-separated-values",
        "format=                    | text/tab-separated-values",
      })
  void aFormatMayBeNamedInTheAddress(String parameters, String mediaType) {
    HttpResponse<String> response = web.get(query(SELECT) + "&" + parameters, "Accept", TSV);
    assertEquals(mediaType, Strict.mediaType(response));
    assertEquals(1, Strict.rows(response).size());
  }

  /** Beyond the standard. */
  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle",
    "turtle, text/turtle",
    "nt, application/n-triples",
    "json-ld, application/ld+json",
    "xml, application/rdf+xml",
    "rdf+xml, application/rdf+xml",
    "csv, application/n-triples",
  })
  void soMayTheFormatOfAGraph(String name, String mediaType) {
    HttpResponse<String> response =
        web.get(query(CONSTRUCT) + "&format=" + encoded(name), "Accept", "application/n-triples");
    assertEquals(mediaType, Strict.mediaType(response));
    assertEquals(8, Strict.graph(response).size());
  }

  /**
   * Beyond the standard: a CONSTRUCT that names graphs comes in formats that have names for them.
   */
  @Test
  void constructedQuadsKeepTheirGraphs() {
    String quads = "CONSTRUCT { GRAPH <x:g> { <x:s> <x:p> 1 } } WHERE {}";
    for (String accept : List.of("*/*", "application/n-quads", "application/ld+json")) {
      var dataset = Strict.dataset(asked(quads, accept));
      assertEquals(1, dataset.getGraph(NodeFactory.createURI("x:g")).size());
    }
    assertRefused(406, "not-acceptable", asked(quads, "text/turtle"));
  }

  /** Section 2.1.5 and HTTP: without a header everything is accepted, as with a star. */
  @Test
  void noHeaderAcceptsEverything() {
    for (String sparql : List.of(SELECT, "ASK {}", CONSTRUCT)) {
      String star = Strict.mediaType(asked(sparql, "*/*"));
      assertEquals(star, Strict.mediaType(web.get(query(sparql))));
      assertEquals(star, Strict.mediaType(asked(sparql, "")));
    }
  }

  /** Section 2.1.5 and HTTP: several lines of a header are one list. */
  @Test
  void theHeaderMayHaveSeveralLines() {
    HttpResponse<String> response =
        web.get(query(SELECT), "Accept", CSV + ";q=0.5", "Accept", XML, "Accept", TSV + ";q=0.7");
    assertEquals(XML, Strict.mediaType(response));
  }

  /** Section 2.1.5 and HTTP: when nothing that is accepted can be had, the client is told so. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "image/png",
        "text/turtle",
        "application/sparql-results+json;q=0",
        "*/*;q=0",
        "text/csv;q=0.0, image/*",
      })
  void whatCannotBeHadIsNotAcceptable(String accept) {
    assertRefused(406, "not-acceptable", asked(SELECT, accept));
    assertRefused(406, "not-acceptable", asked("ASK {}", accept));
  }

  /** Section 2.1.5. */
  @ParameterizedTest
  @ValueSource(strings = {"image/png", JSON, "text/csv", "text/turtle;q=0", "*/*;q=0"})
  void norIsAGraphThatCannotBeHad(String accept) {
    assertRefused(406, "not-acceptable", asked(CONSTRUCT, accept));
    assertRefused(406, "not-acceptable", asked("DESCRIBE <x:y>", accept));
  }

  /** Section 2.1.5: POST negotiates as GET does, and caches are told what it depends on. */
  @ParameterizedTest
  @ValueSource(strings = {JSON, XML, CSV, TSV})
  void postNegotiatesAsGetDoes(String accept) {
    HttpResponse<String> post =
        web.send(
            "POST",
            "/sparql",
            BodyPublishers.ofString(SELECT),
            "Content-Type",
            "application/sparql-query",
            "Accept",
            accept);
    HttpResponse<String> get = asked(SELECT, accept);
    assertEquals(accept, Strict.mediaType(post));
    assertEquals(get.body(), post.body());
    assertTrue(List.of(header("Vary", get).split(" *, *")).contains("Accept"));
  }

  /** HTTP: Accept-Charset is history; UTF-8 is what all these formats are written in. */
  @ParameterizedTest
  @ValueSource(strings = {JSON, XML, CSV, TSV})
  void everythingIsUtf8(String accept) {
    HttpResponse<String> response =
        web.get(query(SELECT), "Accept", accept, "Accept-Charset", "iso-8859-1");
    String type = header("Content-Type", response).toLowerCase(Locale.ROOT);
    assertTrue(type.equals(accept) || type.equals(accept + "; charset=utf-8"), type);
    int bytes = response.body().getBytes(StandardCharsets.UTF_8).length;
    assertEquals(Integer.toString(bytes), header("Content-Length", response));
    assertTrue(response.body().contains("𝄞"));
  }
}
