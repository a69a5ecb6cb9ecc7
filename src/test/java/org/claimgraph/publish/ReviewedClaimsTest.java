package org.claimgraph.publish;

import static org.claimgraph.publish.StoredWeb.json;
import static org.claimgraph.publish.Web.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim is decided about over HTTP. */
class ReviewedClaimsTest {
  @TempDir private Path folder;
  private StoredWeb web;
  private String article = "";
  private String claim = "";

  @BeforeEach
  void serve() {
    web = StoredWeb.open(folder);
    article = web.stored("According to the Harbour Union, the pier is closed.");
    claim = claims().get("id").getAsString();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private JsonObject claims() {
    return json(web.get("/articles/" + article)).getAsJsonArray("claims").get(0).getAsJsonObject();
  }

  private HttpResponse<String> review(String body) {
    return web.post("/claims/" + claim + "/review", "application/json", body);
  }

  @Test
  void anAcceptedClaimIsToldAsItIsNow() {
    JsonObject now = json(review("{\"review\": \"accept\", \"comment\": \"I was there\"}"));
    assertEquals(claim, now.get("id").getAsString());
    assertEquals("accepted", now.get("review").getAsString());
    assertEquals(claims(), now);
  }

  @Test
  void aCorrectedClaimHasItsNewAddress() {
    JsonObject now =
        json(
            review(
                "{\"review\": \"correct\", \"quote\": \"pier is closed\", \"stance\": \"denies\","
                    + " \"certainty\": \"certain\", \"claimant\": [\"actor:nis\"],"
                    + " \"about\": [], \"place\": [\"russia\"]}"));
    assertTrue(now.get("id").getAsString().startsWith(article + "-"));
    assertEquals("pier is closed", now.get("quote").getAsString());
    assertEquals("denies", now.get("stance").getAsString());
    assertEquals("corrected", now.get("review").getAsString());
    assertEquals(claims(), now);
  }

  @Test
  void aRejectedClaimIsPublishedNoMore() {
    HttpResponse<String> response = review("{\"review\": \"reject\"}");
    assertEquals(200, response.statusCode());
    assertEquals("rejected", json(response).get("review").getAsString());
    assertEquals(0, json(web.get("/articles/" + article)).getAsJsonArray("claims").size());
    review("{\"review\": \"withdraw\"}");
    assertEquals(claim, claims().get("id").getAsString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "400 | not-valid-json | {\"review\": \"accept\"} x",
        "400 | not-valid-json | [\"accept\"]",
        "400 | not-valid-json | {\"review\": {\"a\": {\"b\": {\"c\": {\"d\": {}}}}}}",
        "422 | unfit          | {}",
        "422 | unfit          | {\"review\": \"ACCEPT\"}",
        "422 | unfit          | {\"review\": 1}",
        "422 | unfit          | {\"review\": \"correct\"}",
        "422 | unfit          | {\"review\": \"accept\", \"stance\": \"denies\"}",
        "422 | unfit          | {\"review\": \"comment\"}",
        "422 | unfit          | {\"review\": \"correct\", \"stance\": \"thinks\"}",
        "422 | unfit          | {\"review\": \"correct\", \"quote\": \"the pier is open\"}",
        "422 | unfit          | {\"review\": \"correct\", \"claimant\": [\"nobody-known\"]}",
        "422 | unfit          | {\"review\": \"correct\", \"claimant\": \"nis\"}",
        "422 | unfit          | {\"review\": \"accept\", \"coment\": \"oh\"}"
      })
  void whatMakesNoSenseIsRefused(int status, String code, String body) {
    assertRefused(status, code, review(body));
    assertEquals("proposed", claims().get("review").getAsString());
  }

  @Test
  void aClaimThatIsNotThereCannotBeDecidedAbout() {
    String accept = "{\"review\": \"accept\"}";
    for (String other : new String[] {"x", claim + "0", "0123456789abcdef-0123456789ab", "-"}) {
      assertRefused(
          404, "not-found", web.post("/claims/" + other + "/review", "application/json", accept));
    }
    assertRefused(404, "not-found", web.post("/claims/" + claim, "application/json", accept));
    assertRefused(
        415, "media-type-refused", web.post("/claims/" + claim + "/review", "text/plain", accept));
    assertRefused(
        413,
        "body-too-long",
        web.post("/claims/" + claim + "/review", "application/json", " ".repeat(70_000)));
    assertRefused(405, "method-not-allowed", web.get("/claims/" + claim + "/review"));
  }
}
