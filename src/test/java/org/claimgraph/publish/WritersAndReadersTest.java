package org.claimgraph.publish;

import static org.claimgraph.publish.StoredWeb.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several clients at once. */
class WritersAndReadersTest {
  private static final String URL = "https://example.org/pier";
  private static final int WRITES = 12;

  @TempDir private Path folder;
  private StoredWeb web;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);

  @BeforeEach
  void serve() {
    web = StoredWeb.open(folder);
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
    web.close();
  }

  /** Two claims that name their version. */
  private static String version(int number) {
    return StoredWeb.at(
        URL,
        "According to the Harbour Union, pier %1$s is closed.\n\nThe mayor said that bridge %1$s is safe."
            .formatted(number));
  }

  /** All of them begin at once. */
  private <T> List<T> together(List<Callable<T>> tasks)
      throws InterruptedException, ExecutionException {
    CountDownLatch start = new CountDownLatch(tasks.size());
    List<Future<T>> futures = new ArrayList<>();
    for (Callable<T> task : tasks) {
      futures.add(
          threads.submit(
              () -> {
                start.countDown();
                start.await();
                return task.call();
              }));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get());
    }
    return results;
  }

  private HttpResponse<String> post(int number) {
    return web.post("/articles", "application/json", version(number));
  }

  @Test
  void ofTheSameBytesSentAtOnceOneIsStored() throws InterruptedException, ExecutionException {
    List<Callable<Integer>> same =
        IntStream.range(0, 6).<Callable<Integer>>mapToObj(i -> () -> post(1).statusCode()).toList();
    assertEquals(List.of(200, 200, 200, 200, 200, 201), together(same).stream().sorted().toList());
    assertEquals(1, json(web.get("/articles")).get("total").getAsInt());
  }

  @Test
  void ofOneAddressSentAtOnceThereIsOneNewestVersion()
      throws InterruptedException, ExecutionException {
    List<Callable<HttpResponse<String>>> versions =
        IntStream.range(0, 6).<Callable<HttpResponse<String>>>mapToObj(i -> () -> post(i)).toList();
    Set<String> revised = new TreeSet<>();
    for (HttpResponse<String> response : together(versions)) {
      assertEquals(201, response.statusCode(), response.body());
      JsonElement revises = json(response).get("revises");
      assertTrue(revised.add(revises.isJsonNull() ? "" : revises.getAsString()), "a fork");
    }
    assertEquals(1, json(web.get("/articles")).get("total").getAsInt());
  }

  @Test
  void ofTwoChangesOfOneVersionOneIsRefused() throws InterruptedException, ExecutionException {
    String id = json(post(0)).get("id").getAsString();
    List<Callable<Integer>> puts =
        IntStream.rangeClosed(1, 4)
            .<Callable<Integer>>mapToObj(
                i ->
                    () ->
                        web.send(
                                "PUT",
                                "/articles/" + id,
                                "application/json",
                                java.net.http.HttpRequest.BodyPublishers.ofString(version(i)),
                                "If-Match",
                                "\"" + id + "\"")
                            .statusCode())
            .toList();
    assertEquals(List.of(201, 412, 412, 412), together(puts).stream().sorted().toList());
  }

  @Test
  void readersNeverSeeHalfAnArticleOrTwoVersions() throws InterruptedException, ExecutionException {
    post(0);
    AtomicBoolean done = new AtomicBoolean();
    List<Callable<Integer>> tasks = new ArrayList<>();
    tasks.add(
        () -> {
          try {
            for (int i = 1; i <= WRITES; i++) {
              assertEquals(201, post(i).statusCode());
            }
            return 0;
          } finally {
            done.set(true);
          }
        });
    for (int reader = 0; reader < 3; reader++) {
      tasks.add(
          () -> {
            int seen = 0;
            do {
              assertWhole(quotes());
              assertWhole(newest());
              seen++;
            } while (!done.get());
            return seen;
          });
    }
    together(tasks).stream().skip(1).forEach(seen -> assertTrue(seen > 0));
  }

  /** The two claims of one version. */
  private static void assertWhole(List<String> quotes) {
    assertEquals(2, quotes.size(), quotes::toString);
    assertEquals(
        1, quotes.stream().map(q -> q.replaceAll("\\D", "")).distinct().count(), quotes::toString);
  }

  private List<String> quotes() {
    String query =
        "PREFIX cg: <https://w3id.org/claimgraph/ns#> SELECT ?q { ?c a cg:Claim ; cg:quote ?q }";
    JsonArray rows =
        json(web.get(Web.query(query), "Accept", "application/sparql-results+json"))
            .getAsJsonObject("results")
            .getAsJsonArray("bindings");
    List<String> quotes = new ArrayList<>();
    rows.forEach(
        row -> quotes.add(row.getAsJsonObject().getAsJsonObject("q").get("value").getAsString()));
    return quotes;
  }

  /** By the list and the address in it, which may have moved on in between. */
  private List<String> newest() {
    JsonArray all = json(web.get("/articles")).getAsJsonArray("articles");
    assertEquals(1, all.size());
    assertEquals(2, all.get(0).getAsJsonObject().get("claims").getAsInt());
    HttpResponse<String> response =
        web.get("/articles/" + all.get(0).getAsJsonObject().get("id").getAsString());
    while (response.statusCode() == 308) {
      response = web.get(Web.header("Location", response));
    }
    List<String> quotes = new ArrayList<>();
    for (JsonElement claim : json(response).getAsJsonArray("claims")) {
      JsonObject object = claim.getAsJsonObject();
      quotes.add(object.get("quote").getAsString());
    }
    return quotes;
  }
}
