package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.claimgraph.graph.Iris;
import org.claimgraph.publish.Access;
import org.claimgraph.publish.ClaimgraphServer;
import org.claimgraph.publish.Limit;
import org.claimgraph.publish.ServerOptions;
import org.claimgraph.publish.door.BadToken;
import org.claimgraph.publish.door.Token;
import org.claimgraph.store.Store;
import org.claimgraph.store.Watch;
import org.claimgraph.workspace.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles are sent to a running server as they are put into a store. */
class LoadToServerTest {
  private static final String RECORD =
      "{\"url\": \"https://example.org/%s\", \"articleBody\": \"According to the Harbour Union, pier %s is closed.\"}\n";

  @TempDir private Path folder;
  private Path token;
  private Path news;

  @BeforeEach
  void write() throws IOException {
    token = folder.resolve("token");
    Files.createFile(
        token, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(token, "0123456789abcdef0123456789abcdef\n");
    news = Files.createDirectory(folder.resolve("news"));
    StringBuilder records = new StringBuilder();
    IntStream.rangeClosed(1, 7).forEach(i -> records.append(RECORD.formatted(i, i)));
    records.insert(records.indexOf("\n") + 1, "{\"headline\": \"no text\"}\n");
    Files.writeString(news.resolve("archive.jsonl"), records);
    Files.writeString(news.resolve("bridge.txt"), "The mayor said that the bridge is safe.\n");
    Files.writeString(
        news.resolve("ferry.html"),
        "<html><body><p>The mayor said that the ferry is late.</p></body></html>");
    Files.writeString(news.resolve("tower.md"), "# Tower\n\nThe mayor said that it leans.\n");
    Files.writeString(
        news.resolve("wall.json"), "{\n  \"articleBody\": \"The mayor said that it fell.\"\n}\n");
  }

  private Store store(Path where) throws IOException {
    return Store.create(where, Seeds.files(), Iris.DEFAULT_BASE, Watch.NONE, 0);
  }

  private ClaimgraphServer serve(Store store) throws BadToken {
    return ClaimgraphServer.start(
        store,
        ServerOptions.defaults()
            .withPort(0)
            .with(Limit.RATE, 0)
            .with(Limit.UPLOAD_RATE, 0)
            .withAccess(Access.readingOnly().withToken(Token.read(token))));
  }

  private Run load(String url, Object... more) {
    Object[] arguments = new Object[6 + more.length];
    List.of("load", news, "--to", url, "--token-file", token).toArray(arguments);
    System.arraycopy(more, 0, arguments, 6, more.length);
    return Run.of(arguments);
  }

  @Test
  void theServerHoldsWhatAStoreWouldHold() throws IOException, BadToken {
    Run here = Run.of("load", news, "--store", folder.resolve("here"), "--free-space", 0);
    assertEquals(3, here.code(), here.err());
    Path there = folder.resolve("there");
    try (Store store = store(there);
        ClaimgraphServer server = serve(store)) {
      Run run = load(server.url(), "--batch", 3);
      assertEquals(3, run.code(), run.err());
      assertEquals(here.out(), run.out());
      assertEquals(here.err(), run.err());
      assertEquals(11, store.size());
    }
    Path exported = folder.resolve("export.nq");
    String[] quads = new String[2];
    for (int i = 0; i < 2; i++) {
      Path from = folder.resolve(i == 0 ? "here" : "there");
      Run.of("export", "nq", "--store", from, "--out", exported).fine();
      quads[i] = Files.readString(exported);
    }
    assertEquals(quads[0], quads[1]);
  }

  @Test
  void aSecondRunSaysThatAllIsThere() throws IOException, BadToken {
    try (Store store = store(folder.resolve("there"));
        ClaimgraphServer server = serve(store)) {
      Path rejects = folder.resolve("rejects.jsonl");
      load(server.url());
      Run again = load(server.url(), "--rejects", rejects);
      assertEquals("", again.out());
      assertEquals(11, again.err().lines().filter(l -> l.contains("duplicate of http")).count());
      assertEquals(
          "missing-field",
          Files.readString(rejects).replaceAll("(?s).*\"code\":\"([^\"]+)\".*", "$1"));
    }
  }

  @Test
  void aServerThatIsNotThereIsASentence() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    String said = load("http://localhost:" + free).refused(1).err();
    assertTrue(said.contains("cannot be reached"), said);
  }

  @Test
  void theWrongTokenIsASentence() throws IOException, BadToken {
    try (Store store = store(folder.resolve("there"));
        ClaimgraphServer server = serve(store)) {
      Files.writeString(token, "another-0123456789abcdef0123456789abcdef\n");
      String said = load(server.url()).refused(1).err();
      assertTrue(said.contains("answered 401: This is not the token."), said);
      assertEquals(0, store.size());
    }
  }

  /** A server that gives these answers, one after the other, the last for ever. */
  private static HttpServer stub(AtomicInteger asked, String... answers) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          String answer = answers[Math.min(asked.getAndIncrement(), answers.length - 1)];
          byte[] body = answer.substring(4).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.getResponseHeaders().add("Retry-After", "0");
          exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static String url(HttpServer server) {
    return "http://localhost:" + server.getAddress().getPort();
  }

  @ParameterizedTest
  @CsvSource({
    "507, 74", "500, 70", "503, 1", "401, 1", "403, 1", "404, 1",
  })
  void whatStopsTheServerStopsUs(int status, int code) throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server = stub(asked, status + " {\"code\": \"x\", \"message\": \"So it is.\"}");
    try {
      String said = load(url(server)).refused(code).err();
      assertTrue(said.contains("answered " + status + ": So it is."), said);
      assertEquals(1, asked.get(), "it was asked again");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void whoIsToWaitWaitsAndSaysSo() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        stub(
            asked,
            "429 {\"code\": \"too-many-requests\", \"message\": \"Slower.\"}",
            "200 {\"code\": \"duplicate-of\", \"id\": \"a\", \"iri\": \"http://x.example/a\"}");
    try {
      Run run =
          Run.of("load", news.resolve("bridge.txt"), "--to", url(server), "--token-file", token);
      assertEquals(0, run.code(), run.err());
      assertTrue(run.err().startsWith("The server takes less than is sent"), run.err());
      assertEquals(2, asked.get());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void whoIsToWaitForEverGivesUp() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server = stub(asked, "429 {\"code\": \"x\", \"message\": \"Slower.\"}");
    try {
      Run run = load(url(server));
      assertEquals(1, run.code());
      assertTrue(run.err().contains("asked too fast"), run.err());
      assertEquals(20, asked.get());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void whatIsNoServerOfOursIsASentence() throws IOException {
    for (String answer : new String[] {"200 <html>", "200 {}", "201 {\"iri\": 1}", "200 []"}) {
      HttpServer server = stub(new AtomicInteger(), answer);
      try {
        String said = load(url(server)).refused(1).err();
        assertTrue(said.contains("no answer of claimgraph"), said);
      } finally {
        server.stop(0);
      }
    }
  }

  @Test
  void whatDoesNotGoTogetherIsRefused() throws IOException {
    Run.of("load", news, "--to", "http://localhost:1").refused(2);
    Run.of("load", news).refused(2);
    load("http://localhost:1", "--store", folder).refused(2);
    load("http://localhost:1", "--base", "http://x.example/").refused(2);
    load("ftp://localhost").refused(2);
    load("localhost:3030").refused(2);
    Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r--r--"));
    assertTrue(load("http://localhost:1").refused(2).err().contains("mode 600"));
  }
}
