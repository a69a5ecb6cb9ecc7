package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another site's name for this machine opens nothing. */
class HostGateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "localhost:3030", "LocalHost:1", "127.0.0.1:80", "[::1]", "[::1]:3"})
  void namesOfLoopbackAreOurs(String header) {
    assertDoesNotThrow(() -> new HostGate("localhost").check(header));
    assertDoesNotThrow(() -> new HostGate("127.0.0.1").check(header));
    assertDoesNotThrow(() -> new HostGate("::1").check(header));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:3030", "localhost.evil.example", "127.0.0.1.evil:1"})
  void anotherNameIsNotOurs(String header) {
    HostGate gate = new HostGate("127.0.0.1");
    assertEquals(421, assertThrows(Refusal.class, () -> gate.check(header)).status());
  }

  @Test
  void whereTheOperatorOpenedTheServerAnyNameIsOurs() {
    assertDoesNotThrow(() -> new HostGate("0.0.0.0").check("news.example"));
    assertDoesNotThrow(() -> new HostGate("127.0.0.1").check(null));
    assertDoesNotThrow(() -> new HostGate("127.0.0.2").check("127.0.0.2:3030"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/health", "/sparql", "/data", "/.well-known/void", "/nowhere"})
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
}
