package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.header;
import static org.claimgraph.publish.Web.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.publish.door.BadToken;
import org.claimgraph.publish.door.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, by which name, and how often: the front door on the running server. */
class AccessTest {
  private static final String SECRET = "an-example-token-of-forty-characters-000";

  @TempDir static Path folder;

  private static Token token() throws IOException, BadToken {
    Path file = folder.resolve("token");
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, SECRET + "\n");
    }
    return Token.read(file);
  }

  private static Web privately() throws IOException, BadToken {
    return Web.open(
        Web.options().withAccess(new Access(Optional.of(token()), true, Set.of(), false)));
  }

  @Test
  void readingIsFreeUnlessItIsPrivate() throws IOException, BadToken {
    try (Web web = Web.open(Web.options().withAccess(Access.readingOnly().withToken(token())))) {
      assertEquals(200, web.get("/").statusCode());
      assertEquals(200, web.get(query("ASK {}")).statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sparql",
        "/sparql?query=ASK%7B%7D",
        "/data?default",
        "/id/actor/nis",
        "/ns",
        "/health",
        "/metrics",
        "/queries/who-denies-what",
        "/browse/actors",
        "/.well-known/void",
      })
  void privateReadingTakesTheTokenEverywhere(String path) throws IOException, BadToken {
    try (Web web = privately()) {
      HttpResponse<String> without = web.get(path);
      assertRefused(401, "token-required", without);
      assertEquals("Bearer realm=\"claimgraph\"", header("WWW-Authenticate", without));
      assertEquals("(none)", header("Access-Control-Allow-Origin", without));
      assertRefused(
          401, "token-required", web.get(path, "Authorization", "Bearer " + "x".repeat(40)));
      HttpResponse<String> with = web.get(path, "Authorization", "Bearer " + SECRET);
      assertEquals(200, with.statusCode());
      assertTrue(!header("Cache-Control", with).equals("no-cache"), "no shared cache keeps it");
    }
  }

  @Test
  void whetherItLivesIsNoSecret() throws IOException, BadToken {
    try (Web web = privately()) {
      assertEquals("{\"status\": \"live\"}\n", web.get("/health/live").body());
      assertEquals("{\"status\": \"ready\"}\n", web.get("/health/ready").body());
    }
  }

  @Test
  void aTokenInTheAddressOrTheBodyOpensNothingAndIsNotRepeated() throws IOException, BadToken {
    try (Web web = privately()) {
      for (String parameter : new String[] {"access_token", "token", "authorization"}) {
        HttpResponse<String> response = web.get("/?" + parameter + "=" + SECRET);
        assertRefused(401, "token-required", response);
        assertFalse(response.body().contains(SECRET));
      }
      HttpResponse<String> form =
          web.post(
              "/sparql",
              "application/x-www-form-urlencoded",
              "query=ASK%7B%7D&access_token=" + SECRET);
      assertRefused(401, "token-required", form);
    }
  }

  @Test
  void aBrowserWithoutTheTokenGetsAPageThatSaysSo() throws IOException, BadToken {
    try (Web web = privately()) {
      HttpResponse<String> page = web.get("/", "Accept", "text/html");
      assertEquals(401, page.statusCode());
      assertTrue(page.body().contains("Authorization: Bearer"), page.body());
    }
  }

  @Test
  void moreRequestsThanABurstAreAnswered429() {
    long[] now = {0};
    ServerOptions options =
        ServerOptions.defaults().withPort(0).with(Limit.RATE, 1000).with(Limit.BURST, 3);
    try (ClaimgraphServer server =
            ClaimgraphServer.start(Sample.data(), () -> 0, options, () -> now[0]);
        Web web = Web.around(server)) {
      for (int i = 0; i < 3; i++) {
        assertEquals(200, web.get("/ns").statusCode());
      }
      HttpResponse<String> fourth = web.get("/ns");
      assertRefused(429, "too-many-requests", fourth);
      assertEquals("1", header("Retry-After", fourth));
      assertRefused(429, "too-many-requests", web.get("/no-such-address"));
      assertEquals(
          200, web.get("/metrics").statusCode(), "whoever watches from here is not counted");
      assertEquals(200, web.get("/health/ready").statusCode());
      now[0] = 1_000_000_000;
      assertEquals(200, web.get("/ns").statusCode());
      assertRefused(429, "too-many-requests", web.get("/ns"));
    }
  }

  @Test
  void behindAProxyClientsAreCountedByWhatItNames() {
    ServerOptions options =
        ServerOptions.defaults()
            .withPort(0)
            .withAccess(new Access(Optional.empty(), false, Set.of("news.example"), true))
            .with(Limit.BURST, 1);
    try (ClaimgraphServer server =
            ClaimgraphServer.start(Sample.data(), () -> 0, options, () -> 0);
        Web web = Web.around(server)) {
      assertEquals(200, web.get("/ns", "X-Forwarded-For", "1.2.3.4").statusCode());
      assertEquals(200, web.get("/ns", "X-Forwarded-For", "1.2.3.4, 5.6.7.8").statusCode());
      assertEquals(429, web.get("/ns", "X-Forwarded-For", "9.9.9.9, 1.2.3.4").statusCode());
      String description = web.get("/.well-known/void", "X-Forwarded-For", "4.4.4.4").body();
      assertTrue(description.contains("<https://localhost:"), description);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/health", "/sparql", "/data", "/.well-known/void", "/nowhere", "/metrics"})
  void everyAddressAsksForTheName(String path) throws IOException {
    try (Web web = Web.open();
        Socket socket = new Socket("localhost", web.server().port())) {
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
      assertTrue(answer.contains("host-refused"), answer);
    }
  }

  @Test
  void otherSitesMayReadWhatIsOpenAndAreToldOfNoOtherMethod() {
    try (Web web = Web.open()) {
      HttpResponse<String> asked =
          web.send(
              "OPTIONS",
              "/sparql",
              BodyPublishers.noBody(),
              "Origin",
              "https://other.example",
              "Access-Control-Request-Method",
              "PUT");
      assertEquals("GET, HEAD, POST, OPTIONS", header("Access-Control-Allow-Methods", asked));
      assertEquals("Accept, Content-Type", header("Access-Control-Allow-Headers", asked));
      assertEquals("(none)", header("Access-Control-Allow-Credentials", asked));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nowhere", "/sparql?query=x", "/metrics", "/health/live"})
  void everyAnswerCarriesTheHeadersThatProtectItsReader(String path) {
    try (Web web = Web.open()) {
      HttpResponse<String> response = web.get(path);
      String policy = header("Content-Security-Policy", response);
      assertTrue(policy.startsWith("default-src 'none'; "), policy);
      assertFalse(policy.contains("unsafe"), policy);
      assertEquals("nosniff", header("X-Content-Type-Options", response));
      assertEquals("no-referrer", header("Referrer-Policy", response));
      assertEquals("same-origin", header("Cross-Origin-Opener-Policy", response));
      assertEquals("same-origin", header("Cross-Origin-Resource-Policy", response));
    }
  }
}
