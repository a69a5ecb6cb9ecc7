package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.header;
import static org.claimgraph.publish.Web.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the endpoint does beyond the standard: reading by other sites, what is dropped, where an
 * error stands, pages for browsers. What the standard says is in {@link SparqlProtocolTest}.
 */
class SparqlEndpointTest {
  private static final String CLAIMS =
      "PREFIX cg: <https://w3id.org/claimgraph/ns#> SELECT ?c ?q { ?c cg:quote ?q } ORDER BY ?c";
  private static Web web;

  @BeforeAll
  static void open() {
    web = Web.open();
  }

  @AfterAll
  static void close() {
    web.close();
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
  void aFormatInTheAddressIsNoPageForABrowser() {
    HttpResponse<String> response = web.get(query(CLAIMS) + "&format=csv", "Accept", "text/html");
    assertEquals("text/csv", Strict.mediaType(response));
  }

  @Test
  void aSyntaxErrorSaysWhere() {
    HttpResponse<String> response = web.get(query("SELECT *\n{ ?s ?p }"));
    assertRefused(400, "syntax-error", response);
    assertTrue(response.body().contains("\"input\" : \"query\""), response.body());
    assertTrue(response.body().contains("\"at\" : \"2:9\""), response.body());
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
}
