package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.claimgraph.publish.door.Turnstile;
import org.claimgraph.publish.http.Refusal;
import org.junit.jupiter.api.Test;

/** So many queries at once, so many waiting, and a sentence for the rest. */
class TurnstileTest {
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?d) }";

  @Test
  void whoFindsNoPlaceIsSentAwayAndAPlaceIsFreeAfterwards() {
    Turnstile turnstile = new Turnstile("queries", "--queries", 1, 0, Duration.ofSeconds(60));
    turnstile.enter();
    assertEquals(1, turnstile.running());
    assertEquals(429, assertThrows(Refusal.class, turnstile::enter).status());
    turnstile.leave();
    assertEquals(0, turnstile.running());
    assertEquals(0, turnstile.waiting());
    assertDoesNotThrow(turnstile::enter);
  }

  @Test
  void whoseTurnDoesNotComeIsSentAwayAndWaitsNoMore() {
    Turnstile turnstile = new Turnstile("queries", "--queries", 1, 1, Duration.ofMillis(1));
    turnstile.enter();
    assertThrows(Refusal.class, turnstile::enter);
    turnstile.leave();
    assertDoesNotThrow(turnstile::enter);
  }

  @Test
  void whoWaitsHasATurn() {
    Turnstile turnstile = new Turnstile("queries", "--queries", 1, 1, Duration.ofSeconds(60));
    turnstile.enter();
    CompletableFuture<Void> second = CompletableFuture.runAsync(turnstile::enter);
    turnstile.leave();
    second.join();
    assertTrue(second.isDone());
  }

  @Test
  void theSentenceTellsOfWhatThereIsTooMuchAndWhichOptionsSetIt() {
    Turnstile uploads =
        new Turnstile("changes", "--uploads and --waiting", 1, 0, Duration.ofSeconds(60));
    uploads.enter();
    Refusal refusal = assertThrows(Refusal.class, uploads::enter);
    assertEquals("too-many-changes", refusal.code());
    assertEquals(
        "Too many changes are being worked on already; try again in a moment. The operator sets how"
            + " many by --uploads and --waiting.",
        refusal.says());
  }

  @Test
  void ofManySlowQueriesSomeAreAnswered429AndHealthIsNotAmongThem() {
    ServerOptions options =
        Web.options().with(Limit.QUERY_TIME, 1000).with(Limit.RUNNING, 1).with(Limit.WAITING, 1);
    ExecutorService clients = Executors.newFixedThreadPool(6);
    try (Web web = Web.open(options)) {
      List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        all.add(CompletableFuture.supplyAsync(() -> web.get(Web.query(SLOW)), clients));
      }
      assertEquals(200, web.get("/health").statusCode());
      List<HttpResponse<String>> refused =
          all.stream()
              .map(CompletableFuture::join)
              .filter(response -> response.statusCode() == 429)
              .toList();
      assertTrue(refused.size() >= 4, () -> "refused: " + refused.size());
      refused.forEach(response -> Web.assertRefused(429, "too-many-queries", response));
      refused.forEach(response -> assertEquals("5", Web.header("Retry-After", response)));
    } finally {
      clients.shutdown();
    }
  }
}
