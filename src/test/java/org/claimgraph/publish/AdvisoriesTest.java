package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.encoded;
import static org.claimgraph.publish.Web.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One test for each advisory on Jena and each of its defaults that could reach us, so that another
 * version of Jena proves itself. They are the last column of docs/threat-model.md.
 */
class AdvisoriesTest {
  private static final String[] ADDRESSES = {
    "/",
    "/sparql",
    "/sparql?update",
    "/update",
    "/data",
    "/data?default",
    "/data?graph=urn:x",
    "/upload",
    "/id/actor/nis",
    "/ns",
    "/health",
    "/metrics",
    "/patch",
  };

  private static final String CANARY = "canary-5f1e9c";

  @TempDir Path folder;

  private Web web;
  private Trap trap;

  @BeforeEach
  void open() throws IOException {
    web = Web.open();
    trap = new Trap();
  }

  @AfterEach
  void nobodyWasCalledAndNothingStored() throws IOException {
    assertEquals(0, trap.close(), "connections to the trap");
    String all =
        Txn.calculateRead(
            web.data(), () -> web.data().stream().map(Object::toString).toList().toString());
    assertFalse(all.contains(CANARY));
    web.close();
  }

  private void everywhere(String type, String body) {
    for (String address : ADDRESSES) {
      for (String method : new String[] {"POST", "PUT", "PATCH"}) {
        HttpResponse<String> response =
            web.send(method, address, BodyPublishers.ofString(body), "Content-Type", type);
        assertEquals(4, response.statusCode() / 100, method + " " + address);
        assertFalse(response.body().contains(CANARY), response.body());
      }
    }
  }

  @Test
  void cve202661372() throws IOException {
    Path file =
        Files.writeString(folder.resolve("canary.ttl"), "<urn:s> <urn:p> \"" + CANARY + "\" .");
    for (String load :
        new String[] {
          "LOAD <" + file.toUri() + ">",
          "LOAD SILENT <" + file.toUri() + "> INTO GRAPH <urn:x>",
          "LOAD <" + trap.address() + ">",
        }) {
      everywhere("application/sparql-update", load);
      everywhere("application/x-www-form-urlencoded", "update=" + encoded(load));
      everywhere("application/sparql-query", load);
    }
  }

  /** A configuration is uploaded, or a dataset is made whose name leads out of its folder. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/$/datasets",
        "/$/datasets/..%2F..%2Fx",
        "/$/server",
        "/$/compact/sparql",
        "/$/backup/sparql"
      })
  void cve202550151AndCve202549656(String address) {
    for (String method : new String[] {"GET", "POST", "DELETE"}) {
      HttpResponse<String> response =
          web.send(
              method,
              address,
              method.equals("POST") ? BodyPublishers.ofString("x") : BodyPublishers.noBody(),
              "Content-Type",
              "text/turtle");
      assertEquals(4, response.statusCode() / 100, method + " " + address);
      assertTrue(response.statusCode() != 401, "there is nothing to log in to");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://jena.apache.org/ARQ/jsFunction#eval",
        "http://jena.apache.org/ARQ/pyFunction#eval",
        "js:eval",
      })
  void cve202322665AndCve202332200(String function) {
    assertRefused(
        403, "function-refused", web.get(query("SELECT (<" + function + ">('1') AS ?x) {}")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/rdf+xml", "application/trix+xml", "application/xml", "text/xml"})
  void cve202228890AndCve202139239(String type) {
    String document =
        """
        <?xml version="1.0"?>
        <!DOCTYPE rdf:RDF SYSTEM "TRAP" [<!ENTITY x SYSTEM "TRAP">]>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">&x;</rdf:RDF>
        """;
    everywhere(type, document.replace("TRAP", trap.address()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/id/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/queries/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/queries/who-denies-what?x=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/sparql?query=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/sparql?query=SELECT%20(%22%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%20AS%20%3Fx)%20%7B%7D",
      })
  void cve202133192(String address) {
    HttpResponse<String> page = web.get(address, "Accept", "text/html");
    assertFalse(page.body().contains("<script>"), page.body());
    assertTrue(Web.header("Content-Security-Policy", page).startsWith("default-src 'none'"));
  }

  /** Of JDBC drivers in Jena SDB, which is not part of this program. */
  @Test
  void cve202245136() {
    assertThrows(
        ClassNotFoundException.class, () -> Class.forName("org.apache.jena.sdb.SDBFactory"));
  }

  @Test
  void serviceAsksNobody() {
    assertRefused(
        403,
        "service-refused",
        web.get(query("SELECT * { SERVICE SILENT <" + trap.address() + "> { ?s ?p ?o } }")));
  }

  @Test
  void aContextOfJsonLdIsNotFetched() {
    everywhere(
        "application/ld+json",
        "{\"@context\": \"" + trap.address() + "\", \"@id\": \"urn:" + CANARY + "\"}");
  }

  @Test
  void noClassIsLoadedByName() {
    String load = "<java:" + Canary.class.getName().replace('$', '.') + ">";
    assertRefused(403, "function-refused", web.get(query("SELECT (" + load + "(1) AS ?x) {}")));
    assertRefused(403, "function-refused", web.get(query("SELECT * { ?s " + load + " ?o }")));
    assertFalse(Loaded.CANARY);
  }

  @Test
  void nobodyWaitsInAQuery() {
    assertRefused(
        403,
        "function-refused",
        web.get(query("ASK { FILTER(<http://jena.apache.org/ARQ/function#wait>(60000)) }")));
  }

  @Test
  void describeHasAnEnd() {
    try (Web narrow = Web.open(Web.options().with(Limit.ROWS, 100))) {
      assertRefused(403, "result-too-large", narrow.get(query("DESCRIBE * { ?s ?p ?o }")));
    }
  }

  /** Told by the one below, which must never be initialised. */
  private static final class Loaded {
    private static boolean CANARY;
  }

  private static final class Canary {
    static {
      Loaded.CANARY = true;
    }
  }
}
