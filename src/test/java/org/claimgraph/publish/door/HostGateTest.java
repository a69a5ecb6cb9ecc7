package org.claimgraph.publish.door;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.claimgraph.publish.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another site's name for this machine opens nothing. */
class HostGateTest {
  private static HostGate onLoopback(String host, String... names) {
    return new HostGate(host, true, Set.of(names));
  }

  private static HostGate opened(String... names) {
    return new HostGate("0.0.0.0", false, Set.of(names));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "localhost:3030", "LocalHost:1", "127.0.0.1:80", "[::1]", "[::1]:3"})
  void namesOfLoopbackAreOurs(String header) {
    for (String host : new String[] {"localhost", "127.0.0.1", "::1"}) {
      assertDoesNotThrow(() -> onLoopback(host).check(header));
    }
    assertDoesNotThrow(() -> onLoopback("127.0.0.2").check("127.0.0.2:3030"));
    assertDoesNotThrow(() -> onLoopback("127.0.0.1").check(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:3030", "localhost.evil.example", "127.0.0.1.evil:1"})
  void anotherNameIsNotOurs(String header) {
    refuses(onLoopback("127.0.0.1"), header);
    refuses(onLoopback("127.0.0.1", "news.example"), header);
    refuses(opened("news.example"), header);
  }

  @Test
  void aPublicNameIsOurs() {
    assertDoesNotThrow(() -> onLoopback("127.0.0.1", "News.Example").check("news.example:443"));
    assertDoesNotThrow(() -> opened("news.example").check("NEWS.example"));
  }

  @Test
  void whereTheOperatorOpenedTheServerAndNamedNothingAnyNameIsOurs() {
    assertDoesNotThrow(() -> opened().check("news.example"));
  }

  private static void refuses(HostGate gate, String header) {
    assertEquals(421, assertThrows(Refusal.class, () -> gate.check(header)).status());
  }
}
