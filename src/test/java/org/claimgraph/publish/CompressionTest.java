package org.claimgraph.publish;

import static org.claimgraph.publish.Web.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.claimgraph.publish.http.Gzip;
import org.claimgraph.workspace.NoWorkspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long answers come compressed to those who take them so, and the same to all others. */
class CompressionTest {
  private static final String PAGE = "/id/actor/nis";

  private static SeedsWeb seeds;

  @BeforeAll
  static void open() throws NoWorkspace {
    seeds = SeedsWeb.open();
  }

  @AfterAll
  static void close() {
    seeds.close();
  }

  private static HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(seeds.web().server().url()).resolve(path))
            .header("Accept", "text/html");
    return HttpClient.newHttpClient()
        .send(
            (headers.length == 0 ? request : request.headers(headers)).build(),
            BodyHandlers.ofByteArray());
  }

  @Test
  void aPageIsTheSameInBothCodings() throws IOException, InterruptedException {
    HttpResponse<byte[]> plain = get(PAGE);
    HttpResponse<byte[]> zipped = get(PAGE, "Accept-Encoding", "br, gzip;q=0.8");
    assertFalse(plain.headers().firstValue("Content-Encoding").isPresent());
    assertEquals("gzip", header("Content-Encoding", zipped));
    assertTrue(zipped.body().length * 3 < plain.body().length, () -> zipped.body().length + "");
    assertArrayEquals(
        plain.body(), new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes());
  }

  @Test
  void eachCodingHasItsTagAndBothSayWhatTheyDependOn() throws IOException, InterruptedException {
    HttpResponse<byte[]> plain = get(PAGE);
    HttpResponse<byte[]> zipped = get(PAGE, "Accept-Encoding", "gzip");
    String tag = header("ETag", zipped);
    assertNotEquals(header("ETag", plain), tag);
    assertEquals("Accept, Accept-Encoding", header("Vary", plain));
    assertEquals("Accept, Accept-Encoding", header("Vary", zipped));
    assertEquals(304, get(PAGE, "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode());
    assertEquals(200, get(PAGE, "If-None-Match", tag).statusCode());
  }

  @Test
  void aShortAnswerIsSentAsItIs() throws IOException, InterruptedException {
    HttpResponse<byte[]> health = get("/health", "Accept-Encoding", "gzip");
    assertFalse(health.headers().firstValue("Content-Encoding").isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip                | true",
        "GZIP                | true",
        "deflate, gzip;q=0.1 | true",
        "*                   | true",
        "gzip;q=0            | false",
        "*, gzip; q=0.0      | false",
        "identity            | false",
        "''                  | false"
      })
  void theHeaderIsReadAsTheStandardSays(String accepted, boolean taken) {
    assertEquals(taken, Gzip.isTaken(accepted));
  }

  @Test
  void whoSaysNothingGetsItPlain() {
    assertFalse(Gzip.isTaken(null));
  }
}
