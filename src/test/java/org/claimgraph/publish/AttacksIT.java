package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@link Attacks}, one after the other, against the packaged jar in a process of its own that
 * serves a store: each is answered with the status that is meant for it, tells nothing of the
 * inside, makes the server call nobody, and afterwards nothing has changed.
 */
class AttacksIT {
  private static final String SECRET = "canary-token-0123456789abcdef0123456789abcdef";
  private static final String CANARY = "canary-of-a-file-that-nobody-may-read";

  /** What no answer may hold: stack traces, classes, files, what was reflected, secrets. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\bat org\\.|\\bat java\\.|org\\.apache|org\\.eclipse|Exception|/tmp/|root:|canary_callback"
              + "|canary-token|canary-of-a-file|Set-Cookie");

  private static final String SLOW =
      "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
          + "Content-Length: 1000\r\n\r\nA";

  @TempDir private static Path folder;

  private static Trap trap;
  private static ServerProcess server;
  private static String before;

  @BeforeAll
  static void serve() throws Exception {
    trap = new Trap();
    Files.writeString(folder.resolve("canary.ttl"), "<urn:x> <urn:y> \"" + CANARY + "\" .");
    Path token = Files.writeString(folder.resolve("token"), SECRET);
    Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-------"));
    server =
        ServerProcess.start(
            List.of("-Xmx512m", "-jar", Path.of("target", "claimgraph.jar").toString()),
            folder.resolve("stderr"),
            "--store",
            folder.resolve("store"),
            "--token-file",
            token,
            "--rate",
            0,
            "--upload-rate",
            0);
    before = state();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<Attack> attacks() {
    return new Attacks(trap.address(), folder.resolve("canary.ttl").toUri().toString(), SECRET)
        .all();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void eachIsAnsweredAsItDeserves(Attack attack) throws IOException {
    String answer = send(attack.bytes());
    Matcher status = Pattern.compile("^HTTP/1\\.1 (\\d{3})").matcher(answer);
    assertTrue(status.find(), () -> "no answer: " + answer);
    assertEquals(attack.expected(), Integer.parseInt(status.group(1)), answer);
    // A graph that is not there is named as it was asked for.
    String ours = answer.replace(folder.resolve("canary.ttl").toUri().toString(), "(asked for)");
    Matcher forbidden = FORBIDDEN.matcher(ours);
    assertFalse(forbidden.find(), answer);
  }

  @Test
  void thereAreEnoughOfThem() {
    assertTrue(attacks().size() >= 150, attacks().size() + " attacks");
  }

  /** Runs after the others, whatever their order, because it sends all of them once more. */
  @Test
  void afterAllOfThemNothingHasChangedAndNobodyWasCalled() throws IOException {
    for (Attack attack : attacks()) {
      send(attack.bytes());
    }
    assertEquals(before, state());
    Trap sprung = trap;
    trap = new Trap();
    assertEquals(0, sprung.close());
    assertTrue(server.process().isAlive());
    String log = Files.readString(folder.resolve("stderr"));
    assertFalse(log.contains(SECRET), log);
  }

  /** More than there are threads: each sends the beginning of a body and waits. */
  @Test
  void slowSendersKeepNobodyOutAndAreTold() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
        socket.setSoTimeout(60_000);
        slow.add(socket);
        socket.getOutputStream().write(SLOW.getBytes(StandardCharsets.US_ASCII));
      }
      for (int i = 0; i < 50; i++) {
        assertTrue(state().contains("\"up\""), "others must be answered");
      }
      String told = new String(slow.get(0).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(told.startsWith("HTTP/1.1 408"), told);
      assertFalse(FORBIDDEN.matcher(told).find(), told);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static String state() throws IOException {
    String answer =
        send(
            "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
    return answer.substring(answer.indexOf("\r\n\r\n"));
  }

  private static String send(byte[] request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout(60_000);
      try {
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
      } catch (SocketException e) {
        // The server need not hear everything out before it answers.
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
