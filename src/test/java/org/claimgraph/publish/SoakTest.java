package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.claimgraph.graph.Iris;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server in a process of its own, with a store: an article is replaced over HTTP again and again,
 * and readers look for two versions at once, for half of one, and for a comparison that does not
 * fit. What the process holds does not grow meanwhile.
 *
 * <p>{@code -Dclaimgraph.soak=30m} makes it longer, and says what was measured.
 */
class SoakTest {
  private static final Duration LASTING =
      Duration.parse("PT" + System.getProperty("claimgraph.soak", "4s"));

  private static final int SAMPLES = 8;
  private static final int READERS = 3;

  /** So many looks there are to each version at least, which also keeps the writer from racing. */
  private static final int LOOKS = 20;

  /**
   * What the heap may differ by for other reasons than a leak: caches that fill, code that warms.
   */
  private static final long LEEWAY_MEGABYTES = 24;

  private static final int LEEWAY_FILES = 8;

  private static final String QUOTES =
      "PREFIX cg: <https://w3id.org/claimgraph/ns#> SELECT ?x { ?c a cg:Claim ; cg:quote ?x }";

  private static final String OUT_OF_STEP =
      """
      PREFIX cg: <https://w3id.org/claimgraph/ns#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      SELECT ?x {
        GRAPH <%s> { ?compared prov:wasDerivedFrom ?x }
        FILTER NOT EXISTS { ?x a cg:Claim }
      }
      """
          .formatted(Iris.COMPARISON.getURI());

  /** What the process holds at one moment. */
  private record Held(long megabytes, int files) {
    static Held by(ServerProcess server) throws IOException, InterruptedException {
      return new Held(server.heapMegabytes(), server.openFiles());
    }
  }

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicBoolean writing = new AtomicBoolean(true);
  private final Semaphore looks = new Semaphore(0);

  private ServerProcess server;

  @BeforeEach
  void start() throws IOException {
    server =
        ServerProcess.start(
            ServerProcess.classes("-Xmx512m"),
            folder.resolve("stderr"),
            "--store",
            folder.resolve("store"),
            "--token-file",
            StoredWeb.tokenFile(folder),
            "--rate",
            0,
            "--upload-rate",
            0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void readersSeeOneVersionAndNothingGrows(TestReporter reporter) throws Exception {
    List<Held> held = new ArrayList<>();
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    int versions = 0;
    long seen = 0;
    try {
      post(versions++);
      List<Future<Long>> reading = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        reading.add(readers.submit(this::look));
      }
      long start = System.nanoTime();
      while (held.size() < SAMPLES) {
        long until = start + LASTING.toNanos() * (held.size() + 1) / SAMPLES;
        do {
          looks.acquire(LOOKS);
          looks.drainPermits();
          post(versions++);
        } while (System.nanoTime() < until && reading.stream().noneMatch(Future::isDone));
        held.add(Held.by(server));
      }
      writing.set(false);
      for (Future<Long> each : reading) {
        seen += each.get();
      }
    } finally {
      writing.set(false);
      readers.shutdownNow();
    }
    reporter.publishEntry(
        "%d versions, %d looks in %s: %s".formatted(versions, seen, LASTING, held));
    Held warm = held.get(1);
    Held last = held.get(SAMPLES - 1);
    assertTrue(last.megabytes() <= warm.megabytes() + LEEWAY_MEGABYTES, held::toString);
    assertTrue(last.files() <= warm.files() + LEEWAY_FILES, held::toString);
  }

  /** Two claims that name their version, the first of them compared with others. */
  private static String version(int number) {
    return StoredWeb.at(
        "https://example.org/count",
        "The ministry said that %1$d North Korean soldiers were sent to Russia.\n\nThe mayor said that bridge %1$d is safe."
            .formatted(1000 + number));
  }

  private void post(int number) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(server.address().resolve("/articles"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + StoredWeb.TOKEN)
                .POST(BodyPublishers.ofString(version(number)))
                .build(),
            BodyHandlers.ofString());
    assertEquals(201, response.statusCode(), response.body());
  }

  /** Looks until the writer ends; how many times. */
  private long look() throws IOException, InterruptedException {
    long times = 0;
    try {
      while (writing.get()) {
        List<String> quotes = column(QUOTES);
        assertEquals(2, quotes.size(), quotes::toString);
        assertEquals(1, quotes.stream().map(q -> q.replaceAll("\\D", "")).distinct().count());
        assertEquals(List.of(), column(OUT_OF_STEP));
        times++;
        looks.release();
      }
    } finally {
      looks.release(LOOKS); // who waits for a look is not to wait for ever
    }
    return times;
  }

  private List<String> column(String query) throws IOException, InterruptedException {
    JsonObject answer = JsonParser.parseString(server.get(Web.query(query))).getAsJsonObject();
    return StreamSupport.stream(
            answer.getAsJsonObject("results").getAsJsonArray("bindings").spliterator(), false)
        .map(row -> row.getAsJsonObject().getAsJsonObject("x").get("value").getAsString())
        .toList();
  }
}
