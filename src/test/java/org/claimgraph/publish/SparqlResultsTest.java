package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.encoded;
import static org.claimgraph.publish.Web.header;
import static org.claimgraph.publish.Web.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetRewindable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SPARQL 1.1 Protocol, sections 2.1.5 and 2.1.6: in which formats an answer goes out; and the
 * formats themselves: SPARQL 1.1 Query Results JSON Format, SPARQL Query Results XML Format (Second
 * Edition), SPARQL 1.1 Query Results CSV and TSV Formats.
 */
class SparqlResultsTest {
  private static final String JSON = "application/sparql-results+json";
  private static final String XML = "application/sparql-results+xml";
  private static final String CSV = "text/csv";
  private static final String TSV = "text/tab-separated-values";

  /** One row with a term of each kind, and with nothing. */
  private static final String TERMS =
      """
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      SELECT ?iri ?plain ?lang ?date ?integer ?decimal ?double ?yes ?none
      { VALUES (?iri ?plain ?lang ?date ?integer ?decimal ?double ?yes ?none)
        { (<http://example.org/조선?a=1&b=2> "a \\"b\\", c\\t<d>\\nü & 𝄞" "Grüße"@de-AT
           "2024-10-08"^^xsd:date 42 -1.50 6.02e23 true UNDEF) } }
      """;

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

  // ---- 2.1.5 content negotiation, 2.1.6 success

  /** Section 2.1.6: without a wish, the answer of each form has a media type of its kind. */
  @Test
  void everyQueryFormHasItsKindOfAnswer() {
    assertTrue(Strict.rows(web.get(query("SELECT (1 AS ?value) {}"))).hasNext());
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
    HttpResponse<String> response = asked("SELECT (1 AS ?value) {}", accept);
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
    HttpResponse<String> response =
        web.get(query("SELECT (1 AS ?value) {}") + "&" + parameters, "Accept", TSV);
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

  /** Section 2.1.5 and HTTP: without a header everything is accepted, as with a star. */
  @Test
  void noHeaderAcceptsEverything() {
    for (String sparql : List.of(TERMS, "ASK {}", CONSTRUCT)) {
      String star = Strict.mediaType(asked(sparql, "*/*"));
      assertEquals(star, Strict.mediaType(web.get(query(sparql))));
      assertEquals(star, Strict.mediaType(asked(sparql, "")));
    }
  }

  /** Section 2.1.5 and HTTP: several lines of a header are one list. */
  @Test
  void theHeaderMayHaveSeveralLines() {
    HttpResponse<String> response =
        web.get(query(TERMS), "Accept", CSV + ";q=0.5", "Accept", XML, "Accept", TSV + ";q=0.7");
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
    assertRefused(406, "not-acceptable", asked("SELECT (1 AS ?value) {}", accept));
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
            BodyPublishers.ofString(TERMS),
            "Content-Type",
            "application/sparql-query",
            "Accept",
            accept);
    HttpResponse<String> get = asked(TERMS, accept);
    assertEquals(accept, Strict.mediaType(post));
    assertEquals(get.body(), post.body());
    assertTrue(List.of(header("Vary", get).split(" *, *")).contains("Accept"));
  }

  /** HTTP: Accept-Charset is history; UTF-8 is what all these formats are written in. */
  @ParameterizedTest
  @ValueSource(strings = {JSON, XML, CSV, TSV})
  void everythingIsUtf8(String accept) {
    HttpResponse<String> response =
        web.get(query(TERMS), "Accept", accept, "Accept-Charset", "iso-8859-1");
    String type = header("Content-Type", response).toLowerCase(Locale.ROOT);
    assertTrue(type.equals(accept) || type.equals(accept + "; charset=utf-8"), type);
    int bytes = response.body().getBytes(StandardCharsets.UTF_8).length;
    assertEquals(Integer.toString(bytes), header("Content-Length", response));
    assertTrue(response.body().contains("𝄞"));
  }

  // ---- the formats of a table

  /** JSON, section 3, and XML, section 2: every term comes back as the term that it was. */
  @ParameterizedTest
  @ValueSource(strings = {JSON, XML, TSV})
  void jsonXmlAndTsvKeepEveryTerm(String accept) {
    ResultSetRewindable rows = Strict.rows(asked(TERMS, accept));
    assertEquals(
        List.of("iri", "plain", "lang", "date", "integer", "decimal", "double", "yes", "none"),
        rows.getResultVars());
    QuerySolution row = rows.next();
    assertEquals("http://example.org/조선?a=1&b=2", row.getResource("iri").getURI());
    assertEquals("a \"b\", c\t<d>\nü & 𝄞", row.getLiteral("plain").getString());
    assertEquals("de-AT", row.getLiteral("lang").getLanguage());
    assertEquals("Grüße", row.getLiteral("lang").getString());
    assertEquals("xsd:date 2024-10-08", typed(row, "date"));
    assertEquals("xsd:integer 42", typed(row, "integer"));
    assertEquals("xsd:decimal -1.50", typed(row, "decimal"));
    assertEquals("xsd:double 6.02e23", typed(row, "double"));
    assertEquals("xsd:boolean true", typed(row, "yes"));
    assertFalse(row.contains("none"));
    assertFalse(rows.hasNext());
  }

  private static String typed(QuerySolution row, String variable) {
    var literal = row.getLiteral(variable);
    return literal.getDatatypeURI().replace("http://www.w3.org/2001/XMLSchema#", "xsd:")
        + " "
        + literal.getLexicalForm();
  }

  /** JSON, XML and TSV: one blank node of a result has one label, two have two. */
  @ParameterizedTest
  @ValueSource(strings = {JSON, XML, TSV})
  void blankNodesKeepTheirIdentity(String accept) {
    var row =
        Strict.rows(
                asked(
                    "SELECT ?a (?a AS ?b) ?c { BIND(BNODE() AS ?a)" + " BIND(BNODE() AS ?c) }",
                    accept))
            .next();
    assertTrue(row.getResource("a").isAnon());
    assertEquals(row.get("a"), row.get("b"));
    assertNotEquals(row.get("a"), row.get("c"));
  }

  /** All formats: no solutions, and a solution without a variable, are different tables. */
  @ParameterizedTest
  @ValueSource(strings = {JSON, XML, CSV, TSV})
  void noRowsAndOneEmptyRowDiffer(String accept) {
    ResultSetRewindable none = Strict.rows(asked("SELECT ?x ?y { FILTER(false) }", accept));
    assertEquals(List.of("x", "y"), none.getResultVars());
    assertEquals(0, none.size());
    assertEquals(1, Strict.rows(asked("SELECT ?x ?y {}", accept)).size());
  }

  /** CSV, section 3: names without a question mark, strings without their types, CRLF. */
  @Test
  void csvHasNamesAndStrings() {
    HttpResponse<String> response = asked(TERMS, CSV);
    assertEquals(
        List.of(
            List.of("iri", "plain", "lang", "date", "integer", "decimal", "double", "yes", "none"),
            List.of(
                "http://example.org/조선?a=1&b=2",
                "a \"b\", c\t<d>\nü & 𝄞",
                "Grüße",
                "2024-10-08",
                "42",
                "-1.50",
                "6.02e23",
                "true",
                "")),
        Strict.csv(response));
    assertTrue(response.body().endsWith("\r\n"));
  }

  /** CSV, section 3.2: what holds a quote, comma or line end is quoted, and quotes are doubled. */
  @Test
  void csvQuotesWhatNeedsIt() {
    String sparql = "SELECT ?t { VALUES ?t { 'a,b' 'a\"b' 'a\\nb' 'a\\r\\nb' 'ab' '' } }";
    assertEquals(
        "t\r\n\"a,b\"\r\n\"a\"\"b\"\r\n\"a\nb\"\r\n\"a\r\nb\"\r\nab\r\n\"\"\r\n",
        asked(sparql, CSV).body());
  }

  /** CSV, section 3.2: a blank node is {@code _:} with a label, the same one for the same node. */
  @Test
  void csvWritesBlankNodesWithLabels() {
    String sparql = "SELECT ?a (?a AS ?b) ?c { BIND(BNODE() AS ?a) BIND(BNODE() AS ?c) }";
    for (HttpResponse<String> response :
        List.of(asked(sparql, CSV), web.get(query(sparql) + "&format=csv"))) {
      List<String> row = Strict.csv(response).get(1);
      assertTrue(row.get(0).matches("_:\\w+"), row.get(0));
      assertEquals(row.get(0), row.get(1));
      assertNotEquals(row.get(0), row.get(2));
    }
  }

  /** TSV, section 4: names with a question mark, terms as in Turtle, tab and line feed escaped. */
  @Test
  void tsvHasTermsAsInTurtle() {
    assertEquals(
        "?iri\t?plain\t?lang\t?date\t?integer\t?decimal\t?double\t?yes\t?none\n"
            + "<http://example.org/조선?a=1&b=2>\t\"a \\\"b\\\", c\\t<d>\\nü & 𝄞\"\t\"Grüße\"@de-AT\t"
            + "\"2024-10-08\"^^<http://www.w3.org/2001/XMLSchema#date>\t"
            + "42\t-1.50\t6.02e23\ttrue\t\n",
        asked(TERMS, TSV).body());
  }
}
