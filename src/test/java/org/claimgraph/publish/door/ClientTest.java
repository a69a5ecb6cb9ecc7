package org.claimgraph.publish.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is counted as one client. */
class ClientTest {
  @Test
  void nobodyChoosesHisOwnAddress() {
    assertEquals("10.0.0.9", Client.of("10.0.0.9", "1.2.3.4", false).address());
  }

  @Test
  void behindAProxyItsLastEntryCounts() {
    assertEquals("1.2.3.4", Client.of("127.0.0.1", "6.6.6.6, 1.2.3.4", true).address());
    assertEquals("127.0.0.1", Client.of("127.0.0.1", null, true).address());
  }

  @Test
  void aNetworkOfIpv6IsOneClient() {
    String one = new Client("2001:db8:1:2::1").countedAs();
    assertEquals(one, new Client("[2001:db8:1:2:ffff::9]").countedAs());
    assertNotEquals(one, new Client("2001:db8:1:3::1").countedAs());
    assertNotEquals(new Client("10.0.0.1").countedAs(), new Client("10.0.0.2").countedAs());
  }

  @Test
  void loopbackIsKnown() {
    for (String address : new String[] {"127.0.0.1", "127.8.8.8", "::1", "[0:0:0:0:0:0:0:1]"}) {
      assertTrue(new Client(address).isLoopback(), address);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.1", "localhost", "dead.beef", "unknown", "", "1.2.3.4.evil", "999.1.1.1"})
  void whatIsNoAddressOfLoopbackIsNotLookedUp(String address) {
    assertFalse(new Client(address).isLoopback());
    assertEquals(address, new Client(address).countedAs());
  }
}
