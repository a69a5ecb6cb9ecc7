package org.claimgraph.publish;

import static org.claimgraph.publish.StoredWeb.json;
import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Claims are added over HTTP, and whole curations are saved; each test has an article of its own.
 */
class CurationsTest {
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

  private static HttpResponse<String> add(String article, String body) {
    return web.post("/articles/" + article + "/claims", "application/json", body);
  }

  private static HttpResponse<String> curate(String body) {
    return web.post("/curations", "application/json", body);
  }

  private static List<String> quotes(String article) {
    JsonArray claims = json(web.get("/articles/" + article)).getAsJsonArray("claims");
    return StreamSupport.stream(claims.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(claim -> claim.get("review").getAsString() + " " + claim.get("quote").getAsString())
        .toList();
  }

  @Test
  void aClaimIsAddedOnceAndShownAtItsAddress() {
    String article = web.stored("The \uD83D\uDEA2 came late, again.");
    String body =
        "{\"quote\": \"came late\", \"stance\": \"asserts\", \"certainty\": \"certain\","
            + " \"claimant\": [\"Gwendolyn Harker\"], \"about\": [\"actor:nis\"], \"place\": [\"russia\"]}";
    HttpResponse<String> response = add(article, body);
    assertEquals(201, response.statusCode(), response.body());
    JsonObject claim = json(response);
    assertEquals("accepted", claim.get("review").getAsString());
    assertTrue(claim.get("rule").isJsonNull());
    assertEquals("[[6,15]]", claim.getAsJsonObject("spans").get("content").toString());
    assertEquals(200, web.get(header("Location", response), "Accept", "text/turtle").statusCode());
    HttpResponse<String> again = add(article, body);
    assertEquals(200, again.statusCode());
    assertEquals(claim, json(again));
    assertRefused(409, "claim-exists", add(article, body.replace("asserts", "denies")));
    web.post(
        "/claims/" + claim.get("id").getAsString() + "/review",
        "application/json",
        "{\"review\": \"withdraw\"}");
    assertEquals(List.of(), quotes(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "quote     | {\"stance\": \"asserts\"}",
        "stance    | {\"quote\": \"came late\"}",
        "stance    | {\"quote\": \"came late\", \"stance\": \"thinks\"}",
        "quote     | {\"quote\": \"came early\", \"stance\": \"asserts\"}",
        "quote     | {\"quote\": \"e\", \"stance\": \"asserts\"}",
        "claimant  | {\"quote\": \"came late\", \"stance\": \"asserts\", \"claimant\": [\"nobody-known\"]}",
        "claimant  | {\"quote\": \"came late\", \"stance\": \"asserts\", \"claimant\": \"nis\"}",
        "about     | {\"quote\": \"came late\", \"stance\": \"asserts\", \"about\": [\"nobody-known\"]}",
        "place     | {\"quote\": \"came late\", \"stance\": \"asserts\", \"place\": [\"Nowhere At All\"]}",
        "review    | {\"quote\": \"came late\", \"stance\": \"asserts\", \"review\": \"accept\"}",
      })
  void whatCannotBeAddedIsToldWithItsField(String field, String body) {
    String article = web.stored("The ship " + field + " came late, again: " + body.length());
    HttpResponse<String> response = add(article, body);
    assertRefused(422, "unfit", response);
    assertEquals("body", json(response).get("input").getAsString());
    assertEquals("/" + field, json(response).get("at").getAsString());
    assertEquals(List.of(), quotes(article));
  }

  @Test
  void addingTakesTheTokenAnArticleAndAPageOfOurs() {
    String body = "{\"quote\": \"came late\", \"stance\": \"asserts\"}";
    assertRefused(404, "not-found", add("0123456789abcdef", body));
    String article = web.stored("A ship came late today.");
    assertRefused(
        401,
        "token-required",
        web.web().post("/articles/" + article + "/claims", "application/json", body));
    assertRefused(401, "token-required", web.web().post("/curations", "application/json", "{}"));
    assertRefused(
        403,
        "origin-refused",
        web.post("/curations", "application/json", "{}", "Origin", "https://evil.example"));
    assertRefused(415, "media-type-refused", web.post("/curations", "text/plain", "{}"));
    assertRefused(
        405, "method-not-allowed", web.post("/articles/" + article, "application/json", body));
  }

  @Test
  void anArticleIsSavedTogetherWithWhatIsSaidOfIt() {
    String text = "According to the Dockers' Guild, the quay is closed. It is old. It is wet.";
    JsonObject dry =
        json(web.post("/articles?dry-run", "text/plain", text, "Accept", "application/json"));
    assertEquals(text, dry.get("text").getAsString());
    assertFalse(dry.get("stored").getAsBoolean());
    String id = dry.get("id").getAsString();
    String claim = dry.getAsJsonArray("claims").get(0).getAsJsonObject().get("id").getAsString();
    String body =
        """
        {"article": {"type": "text/plain", "content": "%s", "name": "quay"},
         "decisions": [{"claim": "%s", "review": "correct", "claimant": ["nis"], "quote": "quay is closed"}],
         "claims": [{"quote": "It is old", "stance": "asserts"},
                    {"quote": "It is %s", "stance": "asserts", "claimant": []}]}
        """;
    HttpResponse<String> refused = curate(body.formatted(text, claim, "dry"));
    assertRefused(422, "unfit", refused);
    assertEquals("/claims/1/quote", json(refused).get("at").getAsString());
    assertEquals(404, web.get("/articles/" + id).statusCode());

    HttpResponse<String> saved = curate(body.formatted(text, claim, "wet"));
    assertEquals(201, saved.statusCode(), saved.body());
    assertEquals("/articles/" + id, header("Location", saved));
    List<String> all =
        List.of("corrected quay is closed", "accepted It is old", "accepted It is wet");
    assertEquals(all, quotes(id));
    assertEquals(200, curate(body.formatted(text, claim, "wet")).statusCode());
    assertEquals(all, quotes(id));
    // For a stored article its id is enough.
    String more =
        "{\"article\": \"%s\", \"decisions\": [{\"claim\": \"%s\", \"review\": \"reject\"}]}";
    assertEquals(200, curate(more.formatted(id, claim)).statusCode());
    assertEquals(List.of("accepted It is old", "accepted It is wet"), quotes(id));
    JsonObject now =
        json(web.post("/articles?dry-run", "text/plain", text, "Accept", "application/json"));
    assertTrue(now.get("stored").getAsBoolean());
    assertEquals(2, now.getAsJsonArray("claims").size());
  }

  @Test
  void aFileIsSentByteForByte() {
    byte[] bytes = "The caf\u00e9 is closed.".getBytes(StandardCharsets.ISO_8859_1);
    String body =
        "{\"article\": {\"type\": \"text/plain; charset=iso-8859-1\", \"base64\": \"%s\"}}"
            .formatted(Base64.getEncoder().encodeToString(bytes));
    HttpResponse<String> saved = curate(body);
    assertEquals(201, saved.statusCode(), saved.body());
    String id = json(saved).get("id").getAsString();
    assertEquals(
        "The caf\u00e9 is closed.", web.get("/articles/" + id, "Accept", "text/plain").body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "400 | not-valid-json     | [",
        "422 | unfit              | {}",
        "422 | unfit              | {\"article\": 1}",
        "422 | unfit              | {\"article\": \"x\", \"claim\": []}",
        "422 | unfit              | {\"article\": \"x\", \"claims\": {}}",
        "422 | unfit              | {\"article\": \"x\", \"claims\": [1]}",
        "422 | unfit              | {\"article\": \"x\", \"decisions\": [{\"review\": \"accept\"}]}",
        "422 | unfit              | {\"article\": \"x\", \"decisions\": [{\"claim\": \"x-1\", \"review\": \"add\"}]}",
        "422 | unfit              | {\"article\": {\"base64\": \"*\"}}",
        "422 | unfit              | {\"article\": {}}",
        "422 | no-text            | {\"article\": {\"content\": \"\"}}",
        "415 | media-type-refused | {\"article\": {\"type\": \"text/turtle\", \"content\": \"x\"}}",
        "415 | media-type-refused | {\"article\": {\"type\": \"application/x-ndjson\", \"content\": \"x\"}}",
        "404 | not-found          | {\"article\": \"0123456789abcdef\"}",
        "404 | not-found          | {\"article\": \"x\", \"decisions\": [{\"claim\": \"x-1\", \"review\": \"accept\"}]}",
      })
  void whatMakesNoSenseIsRefused(int status, String code, String body) {
    assertRefused(status, code, curate(body));
  }

  @Test
  void namesAreSuggested() {
    assertTrue(web.get("/names?q=NATIONAL%20INT").body().contains("\"id\":\"nis\""));
    assertTrue(web.get("/names?kind=place&q=kursk").body().contains("kursk-oblast"));
    assertFalse(web.get("/names?q=kursk%20oblast").body().contains("kursk-oblast"));
    assertEquals("{\"names\":[]}\n", web.get("/names?q=zzz").body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/add", "/articles/"})
  void thePageIsForThoseWhoAskForPages(String path) {
    boolean add = path.equals("/add");
    String at = add ? path : path + web.stored("A <script>alert(1)</script> ship came late.");
    HttpResponse<String> page = web.get(at, "Accept", "text/html,*/*;q=0.8");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("curation.js\" type=\"module\">"));
    assertFalse(page.body().contains("alert(1)"));
    assertEquals(!add, web.get(at).body().startsWith("{"));
  }

  @Test
  void aServerThatKeepsNothingSaysWhatToStartInstead() {
    try (Web seeds = Web.open()) {
      String page = seeds.get("/add", "Accept", "text/html").body();
      assertTrue(page.contains("serve --store my-store --token-file token"), page);
      assertFalse(page.contains("<script"), page);
      assertRefused(404, "not-found", seeds.get("/names?q=n"));
    }
  }
}
