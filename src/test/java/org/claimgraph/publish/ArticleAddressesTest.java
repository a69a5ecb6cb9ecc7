package org.claimgraph.publish;

import static org.claimgraph.publish.StoredWeb.json;
import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address of an article: it is read there, replaced and taken out. */
class ArticleAddressesTest {
  private static final String CLOSED = "According to the Harbour Union, the pier is closed.";
  private static final String OPEN = "According to the Harbour Union, the pier is open.";

  @TempDir private Path folder;
  private StoredWeb web;

  @BeforeEach
  void serve() {
    web = StoredWeb.open(folder);
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private HttpResponse<String> put(String id, String text, String... headers) {
    return web.send("PUT", "/articles/" + id, "text/plain", BodyPublishers.ofString(text), headers);
  }

  @Test
  void anArticleIsReadWithItsClaims() {
    String id = web.storedAt("https://example.org/pier", CLOSED);
    HttpResponse<String> response = web.get("/articles/" + id);
    JsonObject json = json(response);
    assertEquals(CLOSED, json.get("text").getAsString());
    assertEquals("A headline", json.get("title").getAsString());
    assertEquals("https://example.org/pier", json.get("url").getAsString());
    JsonObject claim = json.getAsJsonArray("claims").get(0).getAsJsonObject();
    assertEquals("[[32,50]]", claim.getAsJsonObject("spans").get("content").toString());
    assertEquals("the pier is closed", CLOSED.substring(32, 50));
    HttpResponse<String> head = web.web().send("HEAD", "/articles/" + id, BodyPublishers.noBody());
    assertEquals(200, head.statusCode());
    assertEquals(header("ETag", response), header("ETag", head));
    assertEquals("", head.body());
  }

  @Test
  void itsTextAndItsTriplesAreThereForThoseWhoAskForThem() {
    String id = web.stored(CLOSED);
    HttpResponse<String> text = web.get("/articles/" + id, "Accept", "text/plain");
    assertEquals(CLOSED, text.body());
    assertEquals("text/plain;charset=utf-8", header("Content-Type", text));
    assertTrue(
        web.get("/articles/" + id, "Accept", "text/turtle").body().contains("cg:Claim"),
        "no claim");
    assertRefused(406, "not-acceptable", web.get("/articles/" + id, "Accept", "application/pdf"));
  }

  @Test
  void aTagHoldsUntilSomebodyDecidesAboutAClaim() {
    String id = web.stored(CLOSED);
    HttpResponse<String> first = web.get("/articles/" + id);
    String tag = header("ETag", first);
    assertTrue(tag.startsWith("\"" + id), tag);
    assertEquals(304, web.get("/articles/" + id, "If-None-Match", tag).statusCode());
    String claim =
        json(first).getAsJsonArray("claims").get(0).getAsJsonObject().get("id").getAsString();
    web.post("/claims/" + claim + "/review", "application/json", "{\"review\": \"accept\"}");
    assertEquals(200, web.get("/articles/" + id, "If-None-Match", tag).statusCode());
  }

  @Test
  void whatIsPutComesInThePlaceOfWhatWasThere() {
    String old = web.stored(CLOSED);
    HttpResponse<String> response = put(old, OPEN);
    assertEquals(201, response.statusCode(), response.body());
    String id = json(response).get("id").getAsString();
    assertEquals("/articles/" + id, header("Location", response));
    assertEquals(old, json(response).get("revises").getAsString());
    HttpResponse<String> moved = web.get("/articles/" + old);
    assertEquals(308, moved.statusCode());
    assertEquals("/articles/" + id, header("Location", moved));
    assertEquals(1, json(web.get("/articles")).get("total").getAsInt());
  }

  @Test
  void anAddressLeadsToTheNewestVersionHoweverManyThereAre() {
    String first = web.stored(CLOSED);
    String second = json(put(first, OPEN)).get("id").getAsString();
    String third = json(put(second, CLOSED + " " + OPEN)).get("id").getAsString();
    assertEquals("/articles/" + third, header("Location", web.get("/articles/" + first)));
    HttpResponse<String> back = put(third, CLOSED);
    assertEquals(201, back.statusCode(), back.body());
    assertEquals(200, web.get("/articles/" + first).statusCode());
    assertEquals("/articles/" + first, header("Location", web.get("/articles/" + second)));
  }

  @Test
  void aVersionThatIsNotTheNewestCannotBeReplaced() {
    String old = web.stored(CLOSED);
    String now = json(put(old, OPEN)).get("id").getAsString();
    assertRefused(412, "precondition-failed", put(old, "The mayor said that it rains."));
    assertRefused(412, "precondition-failed", web.delete("/articles/" + old));
    assertRefused(404, "not-found", put("0123456789abcdef", OPEN));
    assertEquals(200, web.get("/articles/" + now).statusCode());
  }

  @Test
  void conditionsAreHonoured() {
    String id = web.stored(CLOSED);
    String tag = header("ETag", web.get("/articles/" + id));
    assertRefused(412, "precondition-failed", put(id, OPEN, "If-Match", "\"0123456789abcdef\""));
    assertRefused(412, "precondition-failed", put(id, OPEN, "If-Match", "nonsense"));
    assertRefused(412, "precondition-failed", put(id, OPEN, "If-None-Match", "*"));
    assertRefused(412, "precondition-failed", put(id, OPEN, "If-None-Match", tag));
    assertRefused(
        412,
        "precondition-failed",
        web.delete("/articles/" + id, "If-Match", "\"0123456789abcdef\""));
    HttpResponse<String> done = put(id, OPEN, "If-Match", "\"x\", " + tag);
    assertEquals(201, done.statusCode(), done.body());
    String now = json(done).get("id").getAsString();
    assertEquals(204, web.delete("/articles/" + now, "If-Match", "*").statusCode());
  }

  @Test
  void whatIsThereAlreadyIsNotPut() {
    String one = web.stored(CLOSED);
    String other = web.stored(OPEN);
    HttpResponse<String> same = put(one, CLOSED);
    assertEquals(200, same.statusCode(), same.body());
    assertEquals("duplicate-of", json(same).get("code").getAsString());
    HttpResponse<String> conflict = put(one, OPEN);
    assertRefused(409, "duplicate-of", conflict);
    assertTrue(conflict.body().contains(other));
  }

  @Test
  void whatIsTakenOutIsGoneWithItsEarlierVersions() {
    String old = web.stored(CLOSED);
    String id = json(put(old, OPEN)).get("id").getAsString();
    HttpResponse<String> done = web.delete("/articles/" + id);
    assertEquals(204, done.statusCode());
    assertEquals("", done.body());
    assertRefused(410, "gone", web.delete("/articles/" + id));
    assertRefused(410, "gone", web.get("/articles/" + old));
    HttpResponse<String> gone = web.get("/articles/" + id);
    assertRefused(410, "gone", gone);
    assertEquals("ingest.log", json(gone).get("input").getAsString());
    assertEquals("batch " + web.store().version(), json(gone).get("at").getAsString());
    assertTrue(gone.body().matches("(?s).* was taken out at 20\\d\\d-\\d\\d-.*"), gone.body());
  }

  @Test
  void theListIsReadPageByPage() {
    List<String> stored = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      stored.add(web.stored(CLOSED.replace("pier", "pier " + i)));
    }
    List<String> listed = new ArrayList<>();
    String next = "/articles?limit=2";
    int pages = 0;
    while (next != null) {
      JsonObject page = json(web.get(next));
      assertEquals(5, page.get("total").getAsInt());
      for (JsonElement entry : page.getAsJsonArray("articles")) {
        listed.add(entry.getAsJsonObject().get("id").getAsString());
        assertEquals(1, entry.getAsJsonObject().get("claims").getAsInt());
      }
      next = page.get("next").isJsonNull() ? null : page.get("next").getAsString();
      pages++;
    }
    assertEquals(stored.stream().sorted().toList(), listed);
    assertEquals(3, pages);
    assertRefused(400, "bad-request", web.get("/articles?limit=0"));
    assertRefused(400, "bad-request", web.get("/articles?limit=1001"));
  }

  @Test
  void otherMethodsAreRefusedWithWhatThereIs() {
    HttpResponse<String> response = web.delete("/articles");
    assertRefused(405, "method-not-allowed", response);
    assertEquals("GET, HEAD, POST, OPTIONS", header("Allow", response));
    assertRefused(
        405, "method-not-allowed", web.post("/articles/0123456789abcdef", "text/plain", OPEN));
  }
}
