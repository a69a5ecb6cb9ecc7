package org.claimgraph.publish;

import static org.claimgraph.publish.Web.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetRewindable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The formats of a table: SPARQL 1.1 Query Results JSON Format, SPARQL Query Results XML Format
 * (Second Edition), SPARQL 1.1 Query Results CSV and TSV Formats.
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
