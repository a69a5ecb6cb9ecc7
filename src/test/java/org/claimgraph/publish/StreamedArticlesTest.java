package org.claimgraph.publish;

import static org.claimgraph.publish.StoredWeb.lines;
import static org.claimgraph.publish.Web.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON Lines of any length, in chunks, answered while they come. */
class StreamedArticlesTest {
  private static final String LINES = "application/x-ndjson";

  /** As many articles as a store writes at once. */
  private static final int BATCH = 200;

  private static final int LONGEST = 20_000;

  @TempDir private static Path folder;
  private static StoredWeb web;

  private int stored;

  @BeforeAll
  static void serve() {
    web = StoredWeb.open(folder, StoredWeb.options(folder).with(Limit.BODY, LONGEST));
  }

  @AfterAll
  static void stop() {
    web.close();
  }

  @BeforeEach
  void count() {
    stored = web.store().size();
  }

  /** How many articles a test has stored so far. */
  private int more() {
    return web.store().size() - stored;
  }

  private static String record(int number) {
    return StoredWeb.at(
            "https://example.org/stream/" + number,
            "According to the Harbour Union, pier %s is closed.".formatted(number))
        + "\n";
  }

  private static String records(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(StreamedArticlesTest::record)
        .collect(Collectors.joining());
  }

  private static BodyPublisher chunked(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
  }

  private static List<Integer> statuses(HttpResponse<String> response) {
    return lines(response).stream().map(line -> line.get("status").getAsInt()).toList();
  }

  @Test
  void aBodyMayBeLongerThanAnyLine() {
    String body = records(1001, 1300);
    assertTrue(body.length() > LONGEST);
    HttpResponse<String> chunks = web.send("POST", "/articles", LINES, chunked(body));
    assertEquals(300, statuses(chunks).stream().filter(status -> status == 201).count());
    HttpResponse<String> measured = web.post("/articles", LINES, body);
    assertEquals(300, statuses(measured).stream().filter(status -> status == 200).count());
    assertEquals(300, more());
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /articles,                  application/json",
    "POST, /articles,                  text/plain",
    "PUT,  /articles/0123456789abcdef, application/x-ndjson",
    "POST, /claims/x/review,           application/json"
  })
  void everythingElseNeedsItsLength(String method, String path, String type) {
    assertRefused(411, "length-required", web.send(method, path, type, chunked("{}")));
  }

  @Test
  void withoutTheTokenNothingIsReadAtAll() throws IOException {
    try (Sender sender = new Sender("another-" + StoredWeb.TOKEN)) {
      assertTrue(sender.line().startsWith("HTTP/1.1 401 "));
    }
  }

  /** A client that sends a body in chunks, as long as it wants. */
  private static final class Sender implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader answer;

    Sender() throws IOException {
      this(StoredWeb.TOKEN);
    }

    Sender(String token) throws IOException {
      socket = new Socket("localhost", web.web().server().port());
      answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      write(
          "POST /articles HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
              + "Content-Type: application/x-ndjson\r\nConnection: close\r\nAuthorization: Bearer "
              + token
              + "\r\n\r\n");
    }

    private void write(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
    }

    void send(String part) throws IOException {
      int length = part.getBytes(StandardCharsets.UTF_8).length;
      write(Integer.toHexString(length) + "\r\n" + part + "\r\n");
    }

    /** Sends this for ever: until the server does not take it any more. */
    void flood(String part) {
      try {
        while (!answer.ready()) {
          send(part);
        }
      } catch (IOException e) {
        // what it had to say is read by whoever asks
      }
    }

    void end() throws IOException {
      write("0\r\n\r\n");
    }

    String line() throws IOException {
      return Optional.ofNullable(answer.readLine()).orElse("");
    }

    /** The next line that is an object of JSON; headers and lengths of chunks are passed over. */
    JsonObject object() throws IOException {
      String line = answer.readLine();
      while (line != null && !line.startsWith("{")) {
        line = answer.readLine();
      }
      assertTrue(line != null, "the answer ended");
      return JsonParser.parseString(line).getAsJsonObject();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  @Test
  void eachBatchIsAnsweredBeforeTheNextIsSent() throws IOException {
    try (Sender sender = new Sender()) {
      for (int batch = 0; batch < 2; batch++) {
        sender.send(records(3001 + batch * BATCH, 3000 + (batch + 1) * BATCH));
        for (int i = 1; i <= BATCH; i++) {
          JsonObject line = sender.object();
          assertEquals(201, line.get("status").getAsInt(), line::toString);
          assertEquals("body:" + (batch * BATCH + i), line.get("input").getAsString());
        }
        assertEquals((batch + 1) * BATCH, more(), "it is stored when it is told");
      }
      sender.end();
      assertEquals("", sender.line(), "the line end behind a chunk");
    }
  }

  @Test
  void anEndlessLineIsCutOffAndWhatCameBeforeIsKept() throws IOException {
    try (Sender sender = new Sender()) {
      sender.send(records(2001, 2003));
      sender.flood("x".repeat(1000));
      for (int i = 1; i <= 3; i++) {
        assertEquals(201, sender.object().get("status").getAsInt());
      }
      JsonObject last = sender.object();
      assertEquals(413, last.get("status").getAsInt());
      assertEquals("line-too-long", last.get("code").getAsString());
    }
    assertEquals(3, more());
  }

  @ParameterizedTest
  @CsvSource({"x", "' '", "'\n'"})
  void nothingButAnEndlessLineIsRefused(String endless) throws IOException {
    try (Sender sender = new Sender()) {
      sender.flood(endless.repeat(1000));
      assertTrue(sender.line().startsWith("HTTP/1.1 413 "));
    }
    assertEquals(200, web.get("/health").statusCode());
  }

  @Test
  void endlessNonsenseIsRefused() throws IOException {
    try (Sender sender = new Sender()) {
      sender.flood("x\n".repeat(1000));
      assertTrue(sender.line().startsWith("HTTP/1.1 422 "));
    }
    HttpResponse<String> response = web.post("/articles", LINES, "x\n".repeat(9000));
    assertEquals(422, response.statusCode());
    List<JsonObject> lines = lines(response);
    assertEquals("not-valid-json", lines.get(0).get("code").getAsString());
    assertEquals("too-many-refused", lines.get(lines.size() - 1).get("code").getAsString());
    assertTrue(lines.size() < 9000, () -> "lines: " + lines.size());
    assertEquals(0, more());
  }

  @Test
  void chunksThatAreNoneAreRefused() throws IOException {
    try (Sender sender = new Sender()) {
      sender.write("no length\r\n");
      assertTrue(sender.line().startsWith("HTTP/1.1 400 "));
    }
    assertEquals(0, more());
  }

  @Test
  void aClientThatHangsUpHasSentWhatCameWhole() throws Exception {
    try (Sender sender = new Sender()) {
      sender.send(records(4001, 4000 + BATCH));
      assertEquals(201, sender.object().get("status").getAsInt());
      sender.send(records(5001, 5005));
      sender.send(record(5006).substring(0, 40));
    }
    while (more() < BATCH + 5) { // the server notices in its own time
      Thread.onSpinWait();
    }
    assertEquals(BATCH + 5, more());
  }
}
