package org.claimgraph.publish;

import static org.claimgraph.publish.Web.encoded;
import static org.claimgraph.publish.Web.header;
import static org.claimgraph.publish.Web.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;

/**
 * What the operator sees: figures, a line for every request, and a number that ties them together.
 */
class WatchTest {
  /** A line is written after the answer was sent, so it may come a moment later. */
  private static final long PATIENCE_SECONDS = 60;

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private Web open(boolean queries) {
    return Web.open(Web.options().withLogging(new Logging(Optional.of(lines::add), queries)));
  }

  private JsonObject line() throws InterruptedException {
    String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertFalse(line == null || line.contains("\n"), line);
    return JSON.parse(String.valueOf(line));
  }

  private static String text(JsonObject line, String name) {
    return line.get(name).getAsString().value();
  }

  @Test
  void aRequestIsALineWithoutItsParameters() throws InterruptedException {
    try (Web web = open(false)) {
      HttpResponse<String> response =
          web.get(
              query("ASK {}") + "&token=secret",
              "User-Agent",
              "test \"1\"",
              "Authorization",
              "Bearer secret");
      JsonObject line = line();
      assertEquals("GET", text(line, "method"));
      assertEquals("/sparql", text(line, "path"));
      assertEquals(200, line.get("status").getAsNumber().value().intValue());
      assertEquals(response.body().length(), line.get("bytes").getAsNumber().value().intValue());
      assertEquals("test \"1\"", text(line, "userAgent"));
      assertTrue(text(line, "time").matches("\\d{4}-\\d\\d-\\d\\dT.*Z"));
      assertEquals(header("X-Request-Id", response), text(line, "requestId"));
      assertFalse(line.hasKey("query"));
      assertFalse(line.toString().contains("secret"), line.toString());
      assertEquals(
          Set.of(
              "time",
              "client",
              "method",
              "path",
              "status",
              "bytes",
              "milliseconds",
              "userAgent",
              "requestId"),
          new TreeSet<>(line.keys()));
    }
  }

  @Test
  void theTextOfAQueryIsWrittenOnlyIfAskedFor() throws InterruptedException {
    String ask = "ASK { ?s ?p 'a line\nand a \"quote\"' }".replace("\n", "\\n");
    try (Web web = open(true)) {
      web.get(query(ask) + "&token=secret");
      assertEquals(ask, text(line(), "query"));
      web.post("/sparql", "application/sparql-query", ask);
      assertEquals(ask, text(line(), "query"));
      web.post(
          "/sparql", "application/x-www-form-urlencoded", "token=secret&query=" + encoded(ask));
      JsonObject line = line();
      assertEquals(ask, text(line, "query"));
      assertFalse(line.toString().contains("secret"));
    }
    try (Web web = open(false)) {
      web.post("/sparql", "application/sparql-query", ask);
      assertFalse(line().hasKey("query"));
    }
  }

  @Test
  void anErrorIsFoundByItsNumberAndCode() throws InterruptedException {
    try (Web web = open(false)) {
      HttpResponse<String> refused = web.get(query("SELECT"));
      JsonObject body = JSON.parse(refused.body());
      JsonObject line = line();
      assertEquals("syntax-error", text(line, "code"));
      assertEquals(text(body, "requestId"), text(line, "requestId"));
      assertEquals(header("X-Request-Id", refused), text(line, "requestId"));
      assertNotEquals(text(line, "requestId"), header("X-Request-Id", web.get("/nowhere")));
    }
  }

  @Test
  void whatIsNoProperRequestIsALineToo() throws IOException, InterruptedException {
    try (Web web = open(false);
        Socket socket = new Socket("localhost", web.server().port())) {
      socket.getOutputStream().write("nonsense\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.contains("requestId"), answer);
      assertEquals(400, line().get("status").getAsNumber().value().intValue());
    }
  }

  @Test
  void figuresAreKeptByAddressMethodAndStatus() throws InterruptedException {
    try (Web web = open(false)) {
      web.get("/id/actor/nis");
      web.get("/nowhere/" + "x".repeat(100));
      web.get(query("SELECT"));
      for (int i = 0; i < 3; i++) {
        line(); // then they are counted
      }
      HttpResponse<String> metrics = web.get("/metrics");
      assertTrue(header("Content-Type", metrics).startsWith("text/plain; version=0.0.4"));
      for (String figure :
          List.of(
              "claimgraph_http_requests_seconds_count{method=\"GET\",route=\"/id/*\",status=\"200\"} 1",
              "claimgraph_http_requests_seconds_count{method=\"GET\",route=\"other\",status=\"404\"} 1",
              "claimgraph_http_requests_seconds_bucket{method=\"GET\",route=\"/sparql\",status=\"400\",le=\"+Inf\"} 1",
              "claimgraph_refused_total{code=\"syntax-error\"} 1.0",
              "claimgraph_queries_running 0.0",
              "claimgraph_queries_waiting 0.0",
              "claimgraph_data_version 0.0",
              "jvm_memory_used_bytes{",
              "jvm_threads_live_threads ",
              "process_files_open_files ")) {
        assertTrue(metrics.body().contains(figure), figure + "\n" + metrics.body());
      }
      assertFalse(metrics.body().contains("nowhere"));
    }
  }

  /** Gauges forget what they read from, unless they are told to keep it; then they say NaN. */
  @Test
  @SuppressWarnings("SystemGC") // it is what this is about
  void figuresOutliveACollection() throws InterruptedException {
    try (Web web = open(false)) {
      web.get("/id/actor/nis");
      line(); // then the registry is there
      System.gc();
      String figures = web.get("/metrics").body();
      assertTrue(figures.contains("claimgraph_dumps_running 0.0"), figures);
      assertFalse(figures.contains(" NaN"), figures);
    }
  }
}
