package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class ClaimgraphServerTest {
  @Test
  void aPortInUseIsNamedInOneSentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      ServerOptions options = ServerOptions.defaults().withPort(taken.getLocalPort());
      CannotListen e =
          assertThrows(CannotListen.class, () -> ClaimgraphServer.start(Sample.data(), options));
      assertEquals(
          "Port %s on localhost is taken or not allowed; expected a free one, as --port 0 finds."
              .formatted(Integer.toString(taken.getLocalPort())),
          e.getMessage());
    }
  }

  @Test
  void aHostThatIsNotOursIsNamed() {
    ServerOptions options = ServerOptions.defaults().withPort(0).withHost("no-such-host.invalid");
    CannotListen e =
        assertThrows(CannotListen.class, () -> ClaimgraphServer.start(Sample.data(), options));
    assertTrue(String.valueOf(e.getMessage()).contains("no-such-host.invalid"), e.getMessage());
  }

  @Test
  void theDefaultIsThisMachineOnly() throws IOException {
    try (Web web = Web.open()) {
      InetAddress elsewhere = InetAddress.getLocalHost();
      if (!elsewhere.isLoopbackAddress()) {
        // The same port is still free on the machine's outward address.
        new ServerSocket(web.server().port(), 1, elsewhere).close();
      }
      assertEquals("http://localhost:" + web.server().port() + "/", web.server().url());
    }
  }

  @Test
  void theDatasetOutlivesTheServer() {
    DatasetGraph data = Sample.data();
    ClaimgraphServer.start(data, ServerOptions.defaults().withPort(0)).close();
    assertFalse(Txn.calculateRead(data, data::isEmpty));
  }

  @Test
  void anotherBaseMovesThePages() {
    try (Web web = Web.open(ServerOptions.defaults().withBase("https://news.example/"))) {
      assertEquals(404, web.get("/id/actor/nis").statusCode());
      assertTrue(
          web.get("/browse/actors", "Accept", "text/html")
              .body()
              .contains("href=\"https://w3id.org/claimgraph/id/actor/nis\""));
    }
  }

  @Test
  void impossibleOptionsAreRefused() {
    ServerOptions options = ServerOptions.defaults();
    assertThrows(IllegalArgumentException.class, () -> options.withPort(65536));
    assertThrows(IllegalArgumentException.class, () -> options.withBase("https://no.slash"));
  }
}
