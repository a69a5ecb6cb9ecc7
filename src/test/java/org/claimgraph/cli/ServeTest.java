package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom {@code serve} lets in by default, and how it ends. */
class ServeTest {
  private static final String SECRET = "an-example-token-of-forty-characters-000";

  @TempDir Path folder;

  private Path token(String mode) throws IOException {
    Path file = Files.writeString(folder.resolve("token"), SECRET + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  private static void refused(String advice, String... options) {
    List<String> command = new ArrayList<>(List.of("serve", "--port", "0"));
    command.addAll(List.of(options));
    Run run = Run.of(command.toArray());
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(advice), run.err());
    assertFalse(run.err().contains(SECRET), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @CsvSource({"0.0.0.0", "::", "no-such-host.invalid"})
  void anAddressThatOthersReachNeedsAToken(String host) {
    refused("needs --token-file", "--host", host);
  }

  @Test
  void privateReadingNeedsAToken() {
    refused("--private needs --token-file", "--private");
  }

  @Test
  void aTokenThatOthersMayReadIsRefused() throws IOException {
    refused("chmod 600", "--token-file", token("rw-r--r--").toString());
  }

  @Test
  void aTokenFileThatIsNotThereIsRefused() {
    refused("openssl rand -hex 32", "--token-file", folder.resolve("missing").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "--threads, 2, 'expected 10 to '",
    "--queries, 0, 'expected 1 to '",
    "--max-body, 300000000, 'expected 1 to 268435456 bytes'",
    "--query-time, 0, 'expected 0.001 to '",
    "--rate, -1, 'expected 0 to '",
    "--rate, many, 'many'",
  })
  void limitsOutOfRangeAreRefused(String option, String value, String advice) {
    refused(advice, option, value);
  }

  @Test
  void termEndsItInOrderAndTheLogIsWhole() throws Exception {
    Path log = folder.resolve("access.log");
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.claimgraph.cli.Main",
                "serve",
                "--port",
                "0",
                "--token-file",
                token("rw-------").toString(),
                "--private",
                "--access-log",
                log.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      URI start =
          URI.create(String.valueOf(out.readLine()).replaceFirst(".*(http://\\S+).*", "$1"));
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest request = HttpRequest.newBuilder(start.resolve("/ns")).build();
      assertEquals(401, client.send(request, BodyHandlers.discarding()).statusCode());
      HttpRequest allowed =
          HttpRequest.newBuilder(start.resolve("/ns"))
              .header("Authorization", "Bearer " + SECRET)
              .build();
      assertEquals(200, client.send(allowed, BodyHandlers.discarding()).statusCode());
      server.destroy(); // TERM
      assertEquals(128 + 15, server.waitFor());
      assertThrows(ConnectException.class, () -> client.send(request, BodyHandlers.discarding()));
      List<String> lines = Files.readAllLines(log);
      assertEquals(2, lines.size(), lines.toString());
      assertTrue(lines.get(0).contains("token-required"), lines.get(0));
      assertFalse(lines.toString().contains(SECRET), lines.toString());
    } finally {
      server.destroyForcibly();
    }
  }
}
