package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@link HostileQueries hostile query} is refused, or ended by the limits of the server, which
 * meanwhile answers others. {@link HostileQueriesBenchmark} does the same over 100,000 claims, with
 * the limits that the server has by itself.
 */
class HostileQueriesTest {
  private static Web web;

  @BeforeAll
  static void serve() {
    web = Web.open(Web.options().with(Limit.QUERY_TIME, 300));
  }

  @AfterAll
  static void stop() {
    web.close();
  }

  static List<HostileQuery> queries() {
    return HostileQueries.all();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void isRefusedOrBoundedAndOthersAreAnswered(HostileQuery query) {
    CompletableFuture<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(
            () -> web.post("/sparql", "application/sparql-query", query.text()));
    do {
      assertEquals(200, web.get("/health").statusCode());
      assertEquals(200, web.get(Web.query("ASK { ?s ?p ?o }")).statusCode());
    } while (!answer.isDone());
    query.assertAnsweredBy(answer.join().statusCode(), answer.join().body());
  }

  @Test
  void thereAreEnoughOfThem() {
    assertTrue(queries().size() >= 25, queries().size() + " queries");
    assertEquals(queries().size(), queries().stream().map(HostileQuery::name).distinct().count());
  }
}
