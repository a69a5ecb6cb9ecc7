package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing can be written, by no method, at no address, in no format; and nothing is administered.
 */
class ReadOnlyTest {
  private static final String[] TYPES = {
    "application/sparql-update",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/turtle",
    "application/n-quads",
    "application/trig",
    "application/ld+json",
    "application/rdf+xml",
    "application/rdf-patch",
    "text/plain",
  };

  private static Web web;
  private static long before;

  @BeforeAll
  static void open() {
    web = Web.open();
    before = size();
  }

  @AfterAll
  static void nothingHasChanged() {
    assertEquals(before, size());
    web.close();
  }

  private static long size() {
    return Txn.calculateRead(web.data(), () -> web.data().stream().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sparql",
        "/sparql?update=DROP%20ALL",
        "/sparql/update",
        "/update",
        "/upload",
        "/data",
        "/data?default",
        "/data?graph=urn:x",
        "/data/x",
        "/patch",
        "/id/actor/nis",
        "/ns",
        "/health",
        "/queries/who-denies-what",
        "/.well-known/void",
        "/web/htmx.org-2.0.10/htmx.min.js",
        "/$/datasets",
        "/$/compact/sparql",
      })
  void everyWriteIsRefused(String path) {
    String body = "update=DROP%20ALL";
    for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
      for (String type : TYPES) {
        HttpResponse<String> response =
            web.send(method, path, BodyPublishers.ofString(body), "Content-Type", type);
        int status = response.statusCode();
        assertTrue(status >= 400 && status < 500, method + " " + path + " " + type + ": " + status);
        assertEquals("application/json", header("Content-Type", response));
      }
    }
  }

  @Test
  void aRefusedMethodNamesTheOthers() {
    HttpResponse<String> put = web.send("PUT", "/data?default", BodyPublishers.ofString("x"));
    assertRefused(405, "method-not-allowed", put);
    assertEquals("GET, HEAD, OPTIONS", header("Allow", put));
    HttpResponse<String> delete = web.send("DELETE", "/sparql", BodyPublishers.noBody());
    assertRefused(405, "method-not-allowed", delete);
    assertEquals("GET, HEAD, POST, OPTIONS", header("Allow", delete));
    assertEquals(405, web.send("TRACE", "/", BodyPublishers.noBody()).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/$/ping",
        "/$/server",
        "/$/datasets",
        "/$/stats",
        "/$/metrics",
        "/$/tasks",
        "/$/compact/data",
        "/$/backup/data",
        "/$/logs",
        "/$/",
        "/sparql/",
        "/sparql/query",
        "/data/",
        "/data/query?query=ASK%7B%7D",
        "/index.html",
        "/favicon.ico",
        "/id/",
        "/id",
        "/queries/",
        "/nope",
      })
  void whatIsNotOnTheListIsNotFound(String path) {
    assertRefused(404, "not-found", web.get(path));
  }

  @Test
  void optionsSayWhatAnAddressTakes() {
    for (String path : new String[] {"/", "/data", "/id/actor/nis", "/ns", "/health"}) {
      HttpResponse<String> options = web.send("OPTIONS", path, BodyPublishers.noBody());
      assertEquals(204, options.statusCode());
      assertEquals("GET, HEAD, OPTIONS", header("Allow", options));
    }
  }

  @Test
  void pagesAndHealthAreNotForOtherSites() {
    for (String path : new String[] {"/", "/health", "/queries/who-denies-what"}) {
      assertEquals("(none)", header("Access-Control-Allow-Origin", web.get(path)));
    }
  }
}
