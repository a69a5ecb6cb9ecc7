package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.encoded;
import static org.claimgraph.publish.Web.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much and how long: requests and queries beyond the limits get a sentence, not a server. */
class LimitsTest {
  private static final String QUERY_TYPE = "application/sparql-query";
  private static final String FORM_TYPE = "application/x-www-form-urlencoded";

  /** More rows than anybody can wait for: a fourth power of the number of triples. */
  private static final String ENDLESS =
      "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?d && ?g != ?j) }";

  private static Web web;

  @BeforeAll
  static void open() {
    web = Web.open();
  }

  @AfterAll
  static void close() {
    web.close();
  }

  private static String padded(String query, int bytes) {
    return query + " #" + "x".repeat(bytes - query.length() - 2);
  }

  @Test
  void aQueryMayHaveSixteenKilobytes() {
    String longest = padded("ASK {}", 16 * 1024);
    assertEquals(200, web.post("/sparql", QUERY_TYPE, longest).statusCode());
    assertEquals(200, web.post("/sparql", FORM_TYPE, "query=" + encoded(longest)).statusCode());
  }

  @Test
  void aLongerQueryIsAnswered413() {
    String tooLong = padded("ASK {}", 16 * 1024 + 1);
    assertRefused(413, "query-too-long", web.post("/sparql", QUERY_TYPE, tooLong));
    assertRefused(
        413, "query-too-long", web.post("/sparql", FORM_TYPE, "query=" + encoded(tooLong)));
    assertRefused(
        413, "query-too-long", web.post("/sparql", FORM_TYPE, "query=" + "%20".repeat(64 * 1024)));
  }

  @Test
  void aBodyWithoutItsLengthIsAnswered411() {
    InputStream body = new ByteArrayInputStream("ASK {}".getBytes(StandardCharsets.UTF_8));
    assertRefused(
        411,
        "length-required",
        web.send(
            "POST",
            "/sparql",
            BodyPublishers.ofInputStream(() -> body),
            "Content-Type",
            QUERY_TYPE));
  }

  @Test
  void aBodyWhereNoneBelongsIsAnswered413() {
    for (String path : new String[] {"/", "/data?default", "/sparql", "/id/actor/nis"}) {
      assertRefused(413, "body-refused", web.send("GET", path, BodyPublishers.ofString("x")));
    }
  }

  @Test
  void otherKindsOfBodyAreAnswered415() {
    for (String type : new String[] {"text/plain", "text/turtle", "application/json", "x/y"}) {
      assertRefused(415, "media-type-refused", web.post("/sparql", type, "ASK {}"));
    }
    assertRefused(
        415,
        "encoding-refused",
        web.send(
            "POST",
            "/sparql",
            BodyPublishers.ofString("ASK {}"),
            "Content-Type",
            QUERY_TYPE,
            "Content-Encoding",
            "gzip"));
  }

  @Test
  void aLongAddressIsAnswered414AndLongHeaders431() throws IOException {
    assertRefused(414, "address-too-long", web.get("/?" + "x".repeat(9000)));
    assertRefused(431, "headers-too-long", web.get("/", "X-Long", "x".repeat(9000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{", "{{SELECT * "})
  void deepNestingIsRefusedBeforeParsing(String open) {
    String query = "SELECT * { FILTER(1 = " + open.repeat(65);
    assertRefused(400, "query-too-deep", web.post("/sparql", QUERY_TYPE, query));
    assertRefused(
        400, "query-too-deep", web.post("/sparql", QUERY_TYPE, "ASK { FILTER(" + "(".repeat(9999)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "-", "^", "1+", "<urn:p>/", "NOT EXISTS "})
  void longChainsAreAnsweredSomehow(String link) {
    String filter = "ASK { FILTER(" + link.repeat(8000 / link.length()) + "1) }";
    String path = "ASK { ?s " + link.repeat(8000 / link.length()) + "<urn:p> ?o }";
    for (String query : new String[] {filter, path}) {
      HttpResponse<String> response = web.post("/sparql", QUERY_TYPE, query);
      assertTrue(response.statusCode() == 200 || response.statusCode() == 400, response.body());
    }
    assertEquals(200, web.get("/health").statusCode());
  }

  @Test
  void aQueryOutOfTimeIsAnswered503() {
    try (Web hasty = Web.open(hasty())) {
      String count = ENDLESS.replace("SELECT *", "SELECT (COUNT(*) AS ?n)");
      String skipping = ENDLESS + " OFFSET 1000000000";
      for (String query : new String[] {skipping, count, ENDLESS + " ORDER BY ?l LIMIT 10"}) {
        assertRefused(503, "time-limit", hasty.get(query(query)));
        assertEquals(503, hasty.get(query(query), "Accept", "text/html").statusCode());
      }
      assertRefused(503, "time-limit", hasty.get(query(count) + "&timeout=3600"));
      assertRefused(503, "time-limit", hasty.get(query(count), "Timeout", "3600"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void anAnswerThatIsHeldWhenTimeIsUpBecomesAnError(String format) {
    ServerOptions endless =
        hasty().with(Limit.ROWS, Integer.MAX_VALUE).with(Limit.RESULT, Integer.MAX_VALUE);
    try (Web hasty = Web.open(endless)) {
      assertRefused(503, "time-limit", hasty.get(query(ENDLESS), "Accept", format));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o } LIMIT ",
        "SELECT * { { ?s ?p ?o } UNION { ?o ?p ?s } } ORDER BY ?s LIMIT ",
        "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT ",
        "CONSTRUCT { GRAPH ?p { ?s ?p ?o } } { ?s ?p ?o } LIMIT ",
      })
  void aResultHasAllItsRowsOrNone(String query) {
    try (Web narrow = Web.open(Web.options().with(Limit.ROWS, 7))) {
      for (String accept : new String[] {"*/*", "text/csv, text/turtle, application/n-quads"}) {
        assertEquals(200, narrow.get(query(query + "7"), "Accept", accept).statusCode());
        HttpResponse<String> eight = narrow.get(query(query + "8"), "Accept", accept);
        assertRefused(403, "result-too-large", eight);
        assertTrue(eight.body().contains("LIMIT and OFFSET"), eight.body());
      }
    }
  }

  /**
   * DESCRIBE gathers everything before it writes anything, and looks at no time limit meanwhile.
   */
  @Test
  void describeIsCutOffWhereItGathersTooMuch() {
    try (Web narrow = Web.open(Web.options().with(Limit.ROWS, 100))) {
      assertRefused(403, "result-too-large", narrow.get(query("DESCRIBE * { ?s ?p ?o }")));
      assertEquals(
          403, narrow.get(query("DESCRIBE * { ?s ?p ?o }"), "Accept", "text/html").statusCode());
      assertEquals(
          200,
          narrow.get(query("DESCRIBE <https://w3id.org/claimgraph/id/actor/nis>")).statusCode());
    }
  }

  /** One text of many rows, or many rows to be sorted, in a subquery or not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (GROUP_CONCAT(?x) AS ?all) PRODUCT",
        "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?a), STR(?d), STR(?g))) AS ?all) PRODUCT",
        "SELECT ?a (GROUP_CONCAT(?x) AS ?all) PRODUCT GROUP BY ?a",
        "ASK { { SELECT (GROUP_CONCAT(?x) AS ?all) PRODUCT } }",
        "ASK { FILTER EXISTS { SELECT (GROUP_CONCAT(?x) AS ?all) PRODUCT } }",
        "CONSTRUCT { <urn:s> <urn:p> ?all } { SELECT (GROUP_CONCAT(?x) AS ?all) PRODUCT }",
        "SELECT * PRODUCT ORDER BY ?x",
        "SELECT * PRODUCT ORDER BY ?x LIMIT 10000 OFFSET 1000000000",
      })
  void whatHoldsTooMuchInMemoryIsRefused(String query) {
    String holding =
        query.replace("PRODUCT", "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i BIND(STR(?c) AS ?x) }");
    assertRefused(403, "result-too-large", web.get(query(holding)));
    assertEquals(403, web.get(query(holding), "Accept", "text/html").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-results+json", "text/csv"})
  void aResultOfTooManyBytesIsRefused(String format) {
    try (Web narrow = Web.open(Web.options().with(Limit.RESULT, 1000))) {
      HttpResponse<String> large =
          narrow.get(query("SELECT * { ?s ?p ?o } LIMIT 99"), "Accept", format);
      assertRefused(403, "result-too-large", large);
      assertEquals(200, narrow.get(query("SELECT * {} "), "Accept", format).statusCode());
    }
  }

  private static ServerOptions hasty() {
    return Web.options().with(Limit.QUERY_TIME, 500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /id/%zz HTTP/1.1",
        "GET /id/%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
        "GET /../../etc/passwd HTTP/1.1",
        "GET /sparql?query=%zz HTTP/1.1",
        "GET /queries/who-denies-what?place=%zz HTTP/1.1",
        "GET /id//actor HTTP/1.1",
        "GET /id/a%00b HTTP/1.1",
        "GET /sparql;x=y HTTP/1.1",
        "BREW / HTTP/1.1",
        "nonsense",
      })
  void oddRequestsAreAnsweredInOurOwnWords(String line) throws IOException {
    try (Socket socket = new Socket("localhost", web.server().port())) {
      String request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
      assertTrue(answer.contains("\"code\" : "), answer);
      assertTrue(answer.contains("Content-Security-Policy: "), answer);
      assertTrue(!answer.contains("etc/passwd"), answer);
    }
  }
}
