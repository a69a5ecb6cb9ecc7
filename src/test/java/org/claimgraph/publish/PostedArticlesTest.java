package org.claimgraph.publish;

import static org.claimgraph.publish.StoredWeb.json;
import static org.claimgraph.publish.StoredWeb.lines;
import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.graph.Cg;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of an article that is sent. */
class PostedArticlesTest {
  private static final String CLOSED = "According to the Harbour Union, the pier is closed.";

  @TempDir private static Path folder;
  private static StoredWeb web;

  @BeforeAll
  static void serve() {
    web = StoredWeb.open(folder);
  }

  @AfterAll
  static void stop() {
    web.close();
  }

  /** A text that nobody has sent before. */
  private static String fresh(String pier) {
    return CLOSED.replace("pier", pier);
  }

  @Test
  void aTextIsStoredAndToldWithItsClaims() {
    HttpResponse<String> response =
        web.post("/articles?name=harbour", "text/plain", fresh("north pier"));
    assertEquals(201, response.statusCode(), response.body());
    JsonObject json = json(response);
    String id = json.get("id").getAsString();
    assertEquals("/articles/" + id, header("Location", response));
    assertEquals("https://w3id.org/claimgraph/id/source/" + id, json.get("iri").getAsString());
    assertEquals("harbour", json.get("name").getAsString());
    assertTrue(json.get("revises").isJsonNull());
    JsonObject claim = json.getAsJsonArray("claims").get(0).getAsJsonObject();
    assertEquals("the north pier is closed", claim.get("quote").getAsString());
    assertEquals("proposed", claim.get("review").getAsString());
    assertEquals("[[32,56]]", claim.getAsJsonObject("spans").get("content").toString());
    String ask = "ASK { <https://w3id.org/claimgraph/id/claim/%s> ?p ?o }";
    assertTrue(
        web.get(Web.query(ask.formatted(claim.get("id").getAsString())))
            .body()
            .matches("(?s).*\"boolean\"\\s*:\\s*true.*"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle,           TTL",
    "application/n-triples, NT",
    "application/ld+json,   JSONLD"
  })
  void theAnswerIsTheGraphForThoseWhoAskForIt(String type, String language) {
    HttpResponse<String> response =
        web.post("/articles", "text/plain", fresh("pier " + language), "Accept", type);
    assertEquals(201, response.statusCode(), response.body());
    assertTrue(header("Content-Type", response).startsWith(type));
    Graph graph = GraphFactory.createDefaultGraph();
    Lang lang =
        switch (language) {
          case "TTL" -> Lang.TURTLE;
          case "NT" -> Lang.NTRIPLES;
          default -> Lang.JSONLD;
        };
    RDFParser.fromString(response.body(), lang).parse(graph);
    assertTrue(graph.contains(null, RDF.Nodes.type, Cg.CLAIM));
  }

  @Test
  void whatCannotBeAnsweredAsAskedIsNotStored() {
    String text = fresh("unheard pier");
    assertRefused(
        406, "not-acceptable", web.post("/articles", "text/plain", text, "Accept", "image/png"));
    web.stored(text);
  }

  @Test
  void theSameBytesAgainAreADuplicate() {
    String id = web.stored(fresh("south pier"));
    HttpResponse<String> again =
        web.post("/articles?name=other", "text/plain", fresh("south pier"));
    assertEquals(200, again.statusCode());
    assertEquals("duplicate-of", json(again).get("code").getAsString());
    assertEquals(id, json(again).get("id").getAsString());
  }

  @Test
  void theSameAddressWithAnotherTextIsANewVersion() {
    String url = "https://example.org/versions";
    String first = web.storedAt(url, fresh("old pier"));
    JsonObject claim =
        json(web.get("/articles/" + first)).getAsJsonArray("claims").get(0).getAsJsonObject();
    web.post(
        "/claims/" + claim.get("id").getAsString() + "/review",
        "application/json",
        "{\"review\": \"accept\"}");
    HttpResponse<String> second =
        web.post(
            "/articles",
            "application/json",
            StoredWeb.at(url, "The mayor said that the bridge is safe."));
    assertEquals(201, second.statusCode(), second.body());
    assertEquals(first, json(second).get("revises").getAsString());
    assertEquals(1, json(second).getAsJsonArray("lost").size());
  }

  @Test
  void theCharsetOfTheMediaTypeIsHonoured() {
    byte[] latin =
        "According to the Brückenau Union, the pier is closed."
            .getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<String> response =
        web.send(
            "POST",
            "/articles",
            "text/plain; charset=ISO-8859-1",
            BodyPublishers.ofByteArray(latin));
    assertEquals(201, response.statusCode(), response.body());
    assertTrue(response.body().contains("Brückenau Union"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attachment; filename=\"the news.html\"             | the news",
        "attachment; filename=news.txt                      | news",
        "attachment; filename=\"../../etc/passwd\"          | passwd",
        "attachment; filename*=UTF-8''Br%C3%BCcke.txt; filename=x | Brücke",
        "attachment; filename*=UTF-8''%0A%E2%80%AEgnp.txt   | gnp"
      })
  void theNameOfAFileIsTheArticlesName(String disposition, String name) {
    HttpResponse<String> response =
        web.post(
            "/articles",
            "text/plain",
            fresh("pier of " + name),
            "Content-Disposition",
            disposition);
    assertEquals(name, json(response).get("name").getAsString(), response.body());
  }

  @Test
  void withoutANameAnArticleGoesByItsId() {
    JsonObject json = json(web.post("/articles", "text/plain", fresh("nameless pier")));
    assertEquals(json.get("id"), json.get("name"));
  }

  @Test
  void aDryRunShowsTheTriplesAndStoresNothing() {
    long version = web.store().version();
    HttpResponse<String> dry = web.post("/articles?dry-run", "text/plain", fresh("dry pier"));
    assertEquals(200, dry.statusCode(), dry.body());
    assertTrue(header("Content-Type", dry).startsWith("text/turtle"));
    assertTrue(dry.body().contains("the dry pier is closed"));
    assertEquals(version, web.store().version());
    web.stored(fresh("dry pier"));
  }

  /** Something that is refused; each character of its body is a byte. */
  private record Bad(String type, String body, int status, String code, String at) {
    Bad(String type, String body, int status, String code) {
      this(type, body, status, code, "");
    }

    @Override
    public String toString() {
      return code + " as " + type;
    }
  }

  static Stream<Bad> bad() {
    return Stream.of(
        new Bad("text/plain", " \n\n ", 422, "no-text"),
        new Bad("text/html", "<p><b></b><script>alert(1)</script></p>", 422, "no-text"),
        new Bad("text/markdown", "", 422, "no-text"),
        new Bad("text/plain", "%PDF-1.7 and so on", 415, "unsupported-type"),
        new Bad("text/html", "PK\u0003\u0004 and so on", 415, "unsupported-type"),
        new Bad("text/plain", "\u0001\u0002\u0003".repeat(20) + CLOSED, 415, "binary"),
        new Bad("text/plain", "ab\u00FF", 422, "not-valid-utf-8", "byte 2"),
        new Bad("application/json", "{\"articleBody\": ", 400, "not-valid-json"),
        new Bad("application/json", "{\"a\": 1,}", 400, "not-valid-json", "1:"),
        new Bad("application/json", "[".repeat(20_000), 400, "not-valid-json"),
        new Bad("application/json", "{\"headline\": \"x\"}", 422, "missing-field"),
        new Bad("application/json", "[]", 422, "missing-field"),
        new Bad("application/json", "{\"articleBody\": 7}", 422, "missing-field", "/articleBody"),
        new Bad("application/json", "{\"articleBody\": []}", 422, "missing-field", "/articleBody"),
        new Bad(
            "application/json", "{\"articleBody\": null}", 422, "missing-field", "/articleBody"),
        new Bad(
            "text/plain",
            "Der Kanzler sagte, dass das Haus sicher ist und dass niemand in Gefahr war. "
                .repeat(4),
            422,
            "not-english"),
        new Bad("application/rdf+xml", "<a/>", 415, "media-type-refused"),
        new Bad("text/turtle", "<a> <b> <c> .", 415, "media-type-refused"),
        new Bad("multipart/form-data; boundary=x", "--x--", 415, "media-type-refused"),
        new Bad("application/x-www-form-urlencoded", "articleBody=x", 415, "media-type-refused"));
  }

  @ParameterizedTest
  @MethodSource
  void bad(Bad bad) {
    long version = web.store().version();
    HttpResponse<String> response =
        web.send(
            "POST",
            "/articles",
            bad.type(),
            BodyPublishers.ofByteArray(bad.body().getBytes(StandardCharsets.ISO_8859_1)));
    assertRefused(bad.status(), bad.code(), response);
    if (!bad.at().isEmpty()) {
      assertTrue(json(response).get("at").getAsString().startsWith(bad.at()), response.body());
      assertEquals("body", json(response).get("input").getAsString());
    }
    assertEquals(version, web.store().version());
  }

  @Test
  void aCompressedBodyIsRefused() {
    assertRefused(
        415,
        "encoding-refused",
        web.post("/articles", "text/plain", fresh("zipped pier"), "Content-Encoding", "gzip"));
  }

  @Test
  void whoWritesTooOftenIsToldWhatToDoInstead(@TempDir Path other) {
    ServerOptions slow =
        StoredWeb.options(other).with(Limit.UPLOAD_RATE, 1).with(Limit.UPLOAD_BURST, 1);
    try (StoredWeb web = StoredWeb.open(other, slow)) {
      web.stored(fresh("first pier"));
      HttpResponse<String> second = web.post("/articles", "text/plain", fresh("second pier"));
      assertRefused(429, "too-many-changes", second);
      assertTrue(second.body().contains("as JSON Lines"), second.body());
      assertTrue(second.body().contains("--upload-rate and --upload-burst"), second.body());
    }
  }

  @Test
  void tooMuchIsRefusedBeforeItIsRead() throws IOException {
    try (Socket socket = new Socket("localhost", web.web().server().port())) {
      String request =
          String.join(
              "\r\n",
              "POST /articles HTTP/1.1",
              "Host: localhost",
              "Connection: close",
              "Authorization: Bearer " + StoredWeb.TOKEN,
              "Content-Type: text/plain",
              "Content-Length: " + ((10 << 20) + 1),
              "",
              "");
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
      assertTrue(answer.contains("body-too-long"), answer);
    }
  }

  @Test
  void aLongBodyMayHoldManyArticlesAndNoLongOne(@TempDir Path other) {
    try (StoredWeb wide =
        StoredWeb.open(other, StoredWeb.options(other).with(Limit.BODY, 12 << 20))) {
      String tooLong = "x".repeat((10 << 20) + 1);
      assertRefused(413, "too-large", wide.post("/articles", "text/plain", tooLong));
      HttpResponse<String> lines =
          wide.post("/articles", "application/jsonl", tooLong + "\n" + StoredWeb.at("", CLOSED));
      assertEquals(
          List.of(413, 201),
          lines(lines).stream().map(line -> line.get("status").getAsInt()).toList());
    }
  }

  @Test
  void ofManyTheGoodOnesAreStoredAndTheBadOnesListed() {
    String good = StoredWeb.at("https://example.org/many", fresh("many pier"));
    HttpResponse<String> response =
        web.post(
            "/articles?name=news",
            "application/x-ndjson",
            String.join("\n", good, "{\"headline\": 1}", "", "no json", good) + "\n");
    assertEquals(200, response.statusCode(), response.body());
    assertEquals("application/x-ndjson", header("Content-Type", response));
    List<JsonObject> lines = lines(response);
    assertEquals(
        List.of(201, 422, 400, 200),
        lines.stream().map(line -> line.get("status").getAsInt()).toList());
    assertEquals(
        List.of("news:1", "news:2", "news:3", "news:4"),
        lines.stream().map(line -> line.get("input").getAsString()).toList());
    assertEquals(1, lines.get(0).get("claims").getAsInt());
    assertEquals("missing-field", lines.get(1).get("code").getAsString());
    assertTrue(lines.get(2).get("at").getAsString().startsWith("1:"));
    assertEquals("duplicate-of", lines.get(3).get("code").getAsString());
    assertEquals(lines.get(0).get("id"), lines.get(3).get("id"));
  }

  @Test
  void manyOfWhichNoneIsGoodAreRefused() {
    HttpResponse<String> response = web.post("/articles", "application/jsonl", "no json\n{}\n");
    assertEquals(422, response.statusCode());
    assertEquals(2, lines(response).size());
    assertEquals(422, web.post("/articles", "application/jsonl", "\n").statusCode());
  }

  @Test
  void moreThanABatchIsStoredInTheOrderInWhichItCame() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 250; i++) {
      body.append(StoredWeb.at("https://example.org/batch/" + i, fresh("pier " + i))).append('\n');
    }
    List<JsonObject> lines = lines(web.post("/articles", "application/jsonl", body.toString()));
    assertEquals(250, lines.size());
    for (int i = 0; i < 250; i++) {
      assertEquals(201, lines.get(i).get("status").getAsInt());
      assertEquals("body:" + (i + 1), lines.get(i).get("input").getAsString());
    }
  }

  @Test
  void onlyWhoHasTheTokenMayWrite() {
    String body = StoredWeb.at("https://example.org/secret", fresh("secret pier"));
    assertRefused(401, "token-required", web.web().post("/articles", "application/json", body));
    assertRefused(
        401,
        "token-required",
        web.web()
            .send(
                "POST",
                "/articles",
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + StoredWeb.TOKEN.replace('0', '1')));
    assertRefused(
        403,
        "origin-refused",
        web.post("/articles", "application/json", body, "Origin", "https://example.org"));
    assertEquals(
        201, web.post("/articles", "application/json", body).statusCode(), "it was not stored");
  }

  @Test
  void withoutATokenFileNobodyMayWriteAndThatIsSaid(@TempDir Path other) {
    try (StoredWeb reading = StoredWeb.open(other, Web.options())) {
      HttpResponse<String> response = reading.post("/articles", "text/plain", CLOSED);
      assertRefused(403, "writing-refused", response);
      assertTrue(response.body().contains("--token-file"));
    }
  }

  @Test
  void aServerWithoutAStoreHasNoArticles() {
    try (Web reading = Web.open()) {
      assertRefused(404, "not-found", reading.get("/articles"));
      assertRefused(404, "not-found", reading.post("/articles", "text/plain", CLOSED));
      assertRefused(404, "not-found", reading.get("/articles/0123456789abcdef"));
    }
    assertFalse(web.get("/articles").body().isEmpty());
  }
}
