package org.claimgraph.ask;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.MemoryDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AskingTest {
  private static final String PREFIXES =
      """
      PREFIX cg: <https://w3id.org/claimgraph/ns#>
      PREFIX actor: <https://w3id.org/claimgraph/id/actor/>
      """;
  private static final Query SELECT =
      query("SELECT ?claim ?quote { ?claim cg:stance cg:denies ; cg:quote ?quote }");
  private static final Query ASK = query("ASK { ?claim cg:stance cg:denies }");
  private static final Query CONSTRUCT =
      query("CONSTRUCT { ?a cg:about ?b } WHERE { ?c cg:claimant ?a ; cg:about ?b }");
  private static final Query DESCRIBE = query("DESCRIBE actor:nis");

  private static final DatasetGraph DATA =
      MemoryDataset.of(
          RDFParser.source("ask/three-claims.trig").toDatasetGraph().stream().toList());
  private static FusekiServer server;

  @BeforeAll
  static void start() {
    server = FusekiServer.create().port(0).loopback(true).add("/data", DATA, false).start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  static Stream<Arguments> everyAnswer() {
    return Stream.of(SELECT, ASK, CONSTRUCT, DESCRIBE)
        .flatMap(
            query ->
                ResultFormat.fitting(query).stream().map(format -> Arguments.of(query, format)));
  }

  @ParameterizedTest
  @MethodSource("everyAnswer")
  void anEndpointAndADatasetGiveTheSameBytes(Query query, ResultFormat format) {
    String local = over(query, format);
    ByteArrayOutputStream remote = new ByteArrayOutputStream();
    Asking.at(endpoint(), query, format, 0, remote);
    assertEquals(local, remote.toString(UTF_8));
    assertTrue(local.endsWith("\n"), local);
  }

  @ParameterizedTest
  @EnumSource(ResultFormat.class)
  void aFormatIsFoundByTheNameThatPeopleType(ResultFormat format) {
    assertEquals(format, ResultFormat.named(format.id()).orElseThrow());
  }

  @Test
  void aQuestionWithYesOrNoIsAnsweredYesOrNo() {
    assertEquals("yes\n", over(ASK, ResultFormat.TABLE));
    assertEquals("no\n", over(query("ASK { ?claim cg:stance 1 }"), ResultFormat.TABLE));
  }

  @Test
  void triplesAreWrittenInOrderWithThePrefixesThatTheyNeed() {
    assertEquals(
        """
        PREFIX actor: <https://w3id.org/claimgraph/id/actor/>
        PREFIX cg: <https://w3id.org/claimgraph/ns#>
        PREFIX id: <https://w3id.org/claimgraph/id/>

        actor:dmitry-peskov  cg:about  actor:north-korea .

        actor:nis  cg:about  actor:north-korean-troops .
        """,
        over(CONSTRUCT, ResultFormat.TTL));
  }

  @Test
  void triplesCanBeATableToo() {
    assertEquals(
        """
        subject              predicate  object
        -------------------  ---------  -------------------------
        actor:dmitry-peskov  cg:about   actor:north-korea
        actor:nis            cg:about   actor:north-korean-troops
        2 rows
        """,
        over(CONSTRUCT, ResultFormat.TABLE));
  }

  @Test
  void theUsualFormatFitsTheKindOfQuery() {
    assertEquals(ResultFormat.TABLE, ResultFormat.usual(SELECT));
    assertEquals(ResultFormat.TTL, ResultFormat.usual(DESCRIBE));
  }

  @Test
  void aFormatThatDoesNotFitIsRefusedBeforeAnythingIsWritten() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    UnfitFormat rows =
        assertThrows(UnfitFormat.class, () -> Asking.over(DATA, SELECT, ResultFormat.TTL, 0, out));
    assertEquals(
        "ttl cannot hold rows or yes/no; use table, csv, tsv, json, xml.", rows.getMessage());
    UnfitFormat triples =
        assertThrows(
            UnfitFormat.class, () -> Asking.at(endpoint(), CONSTRUCT, ResultFormat.CSV, 0, out));
    assertEquals("csv cannot hold triples; use table, ttl, nt, jsonld.", triples.getMessage());
    assertEquals(0, out.size());
  }

  @Test
  void anEndpointThatIsNotThereIsNamed() {
    URI nowhere = URI.create("http://127.0.0.1:1/sparql");
    EndpointFailure failure =
        assertThrows(
            EndpointFailure.class,
            () -> Asking.at(nowhere, SELECT, ResultFormat.TABLE, 0, new ByteArrayOutputStream()));
    assertEquals("http://127.0.0.1:1/sparql cannot be reached.", failure.getMessage());
  }

  @Test
  void anEndpointThatRefusesIsQuotedWithItsStatus() {
    URI wrong = URI.create(server.serverURL() + "elsewhere");
    EndpointFailure failure =
        assertThrows(
            EndpointFailure.class,
            () -> Asking.at(wrong, SELECT, ResultFormat.TABLE, 0, new ByteArrayOutputStream()));
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.startsWith(wrong + " answered 404 Not Found"), message);
  }

  @Test
  void aPageThatIsNoResultIsNotTakenForOne() throws IOException {
    HttpServer pages =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    pages.createContext(
        "/",
        exchange -> {
          byte[] page = "<html>Welcome</html>".getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    pages.start();
    try {
      URI page = URI.create("http://localhost:" + pages.getAddress().getPort() + "/");
      EndpointFailure failure =
          assertThrows(
              EndpointFailure.class,
              () -> Asking.at(page, SELECT, ResultFormat.TABLE, 0, new ByteArrayOutputStream()));
      assertEquals(
          page
              + " did not answer with a result: Endpoint returned Content-Type: text/html which is"
              + " not recognized for SELECT queries.",
          failure.getMessage());
    } finally {
      pages.stop(0);
    }
  }

  @Test
  void aQueryCannotMakeTheProgramCallAnotherEndpoint() {
    Query service = query("SELECT * { SERVICE <" + endpoint() + "> { ?s ?p ?o } }");
    BadQuery refused = assertThrows(BadQuery.class, () -> over(service, ResultFormat.TABLE));
    assertEquals("query: SERVICE is refused here", refused.getMessage());
  }

  @Test
  void aTableIsWrittenForPeople() throws IOException {
    ShippedQuery shipped = ShippedQueries.named("figures").orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Asking.over(DATA, shipped.query(Map.of()), ResultFormat.TABLE, 30, out);
    try (InputStream golden = AskingTest.class.getResourceAsStream("/ask/figures.txt")) {
      assertEquals(new String(golden.readAllBytes(), UTF_8), out.toString(UTF_8));
    }
  }

  @Test
  void noRowsAreATableToo() {
    assertEquals("s\n-\n0 rows\n", over(query("SELECT ?s { ?s <urn:no> 1 }"), ResultFormat.TABLE));
  }

  @Test
  void nothingInATextCanMoveTheCursorOrBreakTheLine() {
    Query hostile = query("SELECT ?t { BIND('a\\nb\\t\\u001B[2Jc' AS ?t) }");
    assertEquals(
        List.of("t", "-".repeat(8), "a b [2Jc", "1 row"),
        over(hostile, ResultFormat.TABLE).lines().toList());
  }

  private static URI endpoint() {
    return URI.create(server.datasetURL("/data"));
  }

  private static String over(Query query, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Asking.over(DATA, query, format, 0, out);
    return out.toString(UTF_8);
  }

  private static Query query(String text) {
    return ShippedQuery.parse("query", PREFIXES + text).query(Map.of());
  }
}
