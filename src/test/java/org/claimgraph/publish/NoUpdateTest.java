package org.claimgraph.publish;

import static org.claimgraph.publish.QueryWay.FORM;
import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.encoded;
import static org.claimgraph.publish.Web.header;
import static org.claimgraph.publish.Web.query;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SPARQL 1.1 Protocol (W3C Recommendation of 2013), section 2.2: the update operation, which is not
 * offered, in none of its forms.
 */
class NoUpdateTest {
  private static final String GRAPH = "https://w3id.org/claimgraph/id/source/810e0e385a82e6ff";

  private static Web web;
  private static long before;

  @BeforeAll
  static void open() {
    web = Web.open();
    before = size();
  }

  @AfterAll
  static void close() {
    assertEquals(before, size(), "something was written");
    web.close();
  }

  private static long size() {
    return Txn.calculateRead(web.data(), () -> web.data().stream().count());
  }

  /** Sections 2.2.1 and 2.2.2: an update by POST is understood and refused, good or bad. */
  @ParameterizedTest
  @ValueSource(strings = {"CLEAR ALL", "CLEAR NAMED", "INSERT DATA { <x:s> <x:p> 1 }", "CLEAR X"})
  void anUpdateIsRefused(String update) {
    String form = "update=" + encoded(update);
    assertRefused(400, "update-refused", web.post("/sparql", FORM, form));
    assertRefused(400, "update-refused", web.post("/sparql", FORM, form + "&" + form));
    assertRefused(
        415, "media-type-refused", web.post("/sparql", "application/sparql-update", update));
    assertRefused(
        415,
        "media-type-refused",
        web.post("/sparql", "application/sparql-update; charset=UTF-16", update));
    assertRefused(415, "media-type-refused", web.post("/sparql", "text/plain", update));
    assertRefused(415, "media-type-refused", web.post("/sparql", "text/plain", form));
  }

  /** Section 2.2: an update never comes by GET, nor under the name of a query. */
  @Test
  void anUpdateInDisguiseIsRefused() {
    assertRefused(400, "update-refused", web.get("/sparql?update=" + encoded("CLEAR ALL")));
    assertRefused(
        400, "update-refused", web.get(query("ASK {}") + "&update=" + encoded("CLEAR ALL")));
    for (QueryWay way : QueryWay.values()) {
      assertRefused(400, "update-refused", way.send(web, "CLEAR ALL"));
    }
  }

  /** Section 2.2.3: naming graphs for it changes nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"using-graph-uri", "using-named-graph-uri"})
  void anUpdateWithADatasetIsRefused(String parameter) {
    String update =
        "INSERT { <x:s> <x:p> ?o } %s WHERE { ?s ?p ?o }".formatted("USING <" + GRAPH + ">");
    String graph = parameter + "=" + encoded(GRAPH);
    assertRefused(
        415,
        "media-type-refused",
        web.post("/sparql?" + graph, "application/sparql-update", update));
    assertRefused(
        400, "update-refused", web.post("/sparql", FORM, graph + "&update=" + encoded(update)));
  }

  /** Section 2.2: what an endpoint takes can be asked; there is no other endpoint. */
  @Test
  void theEndpointSaysWhatItTakes() {
    HttpResponse<String> options = web.send("OPTIONS", "/sparql", BodyPublishers.noBody());
    assertEquals(204, options.statusCode());
    assertEquals("GET, HEAD, POST, OPTIONS", header("Allow", options));
    for (String elsewhere : List.of("/update", "/sparql/update", "/sparql-update")) {
      HttpResponse<String> response = web.post(elsewhere, "application/sparql-update", "CLEAR ALL");
      assertRefused(404, "not-found", response);
    }
  }
}
