package org.claimgraph.publish;

import static org.claimgraph.publish.QueryWay.FORM;
import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SPARQL 1.1 Protocol (W3C Recommendation of 2013), section 2.1.4: the dataset of a query. */
class SparqlDatasetTest {
  private static final String FIRST = "https://w3id.org/claimgraph/id/source/810e0e385a82e6ff";
  private static final String SECOND = "https://w3id.org/claimgraph/id/source/42da2920be9231f4";
  private static final String LEXICON = "https://w3id.org/claimgraph/id/graph/lexicon";
  private static final String BOTH = "ASK { <%s> a ?type . <%s> a ?type }".formatted(FIRST, SECOND);
  private static final String BOTH_NAMED =
      "ASK { GRAPH ?g { <%s> a ?type } GRAPH ?h { <%s> a ?type } }".formatted(FIRST, SECOND);
  private static final String FIRST_HERE = "ASK { <%s> a ?type }".formatted(FIRST);

  private static Web web;

  @BeforeAll
  static void open() {
    web = Web.open();
  }

  @AfterAll
  static void close() {
    web.close();
  }

  private static String defaultGraph(String iri) {
    return "default-graph-uri=" + iri;
  }

  private static String namedGraph(String iri) {
    return "named-graph-uri=" + iri;
  }

  /** Sections 2.1.1 and 2.1.2: parameters come in any order. */
  @Test
  void theOrderOfParametersIsFree() {
    String query = "query=" + encoded(BOTH_NAMED);
    String graphs =
        "named-graph-uri=%s&%s&named-graph-uri=%s"
            .formatted(encoded(FIRST), query, encoded(SECOND));
    assertTrue(Strict.yes(web.get("/sparql?" + graphs)));
    assertTrue(Strict.yes(web.post("/sparql", FORM, graphs)));
  }

  /** Section 2.1.4: the default graph is the merge of those that are named, and nothing more. */
  @ParameterizedTest
  @EnumSource
  void defaultGraphsAreMerged(QueryWay way) {
    assertTrue(Strict.yes(way.send(web, BOTH, defaultGraph(FIRST), defaultGraph(SECOND))));
    assertFalse(Strict.yes(way.send(web, BOTH, defaultGraph(FIRST))));
    assertTrue(Strict.yes(way.send(web, FIRST_HERE, defaultGraph(FIRST))));
    assertFalse(Strict.yes(way.send(web, FIRST_HERE, defaultGraph(SECOND))));
  }

  /** Section 2.1.4: with a default graph only, there are no named ones. */
  @ParameterizedTest
  @EnumSource
  void withDefaultGraphsOnlyThereAreNoNamedOnes(QueryWay way) {
    assertFalse(Strict.yes(way.send(web, "ASK { GRAPH ?g { ?s ?p ?o } }", defaultGraph(FIRST))));
  }

  /** Section 2.1.4. */
  @ParameterizedTest
  @EnumSource
  void namedGraphsAreThoseThatAreNamed(QueryWay way) {
    assertTrue(Strict.yes(way.send(web, BOTH_NAMED, namedGraph(FIRST), namedGraph(SECOND))));
    assertFalse(Strict.yes(way.send(web, BOTH_NAMED, namedGraph(FIRST), namedGraph(LEXICON))));
    var names =
        Strict.rows(way.send(web, "SELECT DISTINCT ?g { GRAPH ?g {} }", namedGraph(LEXICON)));
    assertEquals(LEXICON, names.next().getResource("g").getURI());
    assertFalse(names.hasNext());
  }

  /** Section 2.1.4: with named graphs only, the default graph is empty. */
  @ParameterizedTest
  @EnumSource
  void withNamedGraphsOnlyTheDefaultGraphIsEmpty(QueryWay way) {
    assertFalse(Strict.yes(way.send(web, "ASK { ?s ?p ?o }", namedGraph(FIRST))));
  }

  /** Section 2.1.4. */
  @ParameterizedTest
  @EnumSource
  void aDatasetHasBoth(QueryWay way) {
    String query =
        "ASK { <https://w3id.org/claimgraph/id/actor/nis> a ?actor"
            + " GRAPH ?g { <%s> a ?type } GRAPH ?h { <%s> a ?type } }".formatted(FIRST, SECOND);
    assertTrue(
        Strict.yes(
            way.send(web, query, defaultGraph(LEXICON), namedGraph(FIRST), namedGraph(SECOND))));
    assertFalse(
        Strict.yes(
            way.send(web, query, defaultGraph(FIRST), namedGraph(FIRST), namedGraph(SECOND))));
  }

  /** Section 2.1.4: the dataset of the request goes before FROM and FROM NAMED of the query. */
  @ParameterizedTest
  @EnumSource
  void theDatasetOfTheRequestGoesBeforeThatOfTheQuery(QueryWay way) {
    String from = "ASK FROM <%s> { <%s> a ?type }".formatted(SECOND, FIRST);
    assertFalse(Strict.yes(way.send(web, from)));
    assertTrue(Strict.yes(way.send(web, from, defaultGraph(FIRST))));
    String named = "ASK FROM NAMED <%s> { GRAPH ?g { <%s> a ?type } }".formatted(SECOND, FIRST);
    assertFalse(Strict.yes(way.send(web, named)));
    assertTrue(Strict.yes(way.send(web, named, namedGraph(FIRST))));
    assertFalse(Strict.yes(way.send(web, named, defaultGraph(FIRST))));
  }

  /** Section 2.1.4: without a dataset in either place, that of the service: all graphs. */
  @ParameterizedTest
  @EnumSource
  void withoutADatasetAllGraphsAreAsked(QueryWay way) {
    assertTrue(Strict.yes(way.send(web, BOTH)));
    assertTrue(Strict.yes(way.send(web, BOTH_NAMED)));
  }

  /**
   * Section 2.1.4 lets a service refuse a dataset. Here a graph that is not there is refused, in
   * the request and in the query: nothing is fetched, and an empty result would look like an
   * answer.
   */
  @ParameterizedTest
  @EnumSource
  void aGraphThatIsNotThereIsRefused(QueryWay way) {
    String nowhere = "http://example.org/nowhere";
    assertRefused(400, "unknown-graph", way.send(web, "ASK {}", defaultGraph(nowhere)));
    assertRefused(400, "unknown-graph", way.send(web, "ASK {}", namedGraph(nowhere)));
    assertRefused(
        400, "unknown-graph", way.send(web, "ASK {}", defaultGraph(FIRST), namedGraph("x")));
    assertRefused(400, "unknown-graph", way.send(web, "ASK FROM <" + nowhere + "> {}"));
    assertRefused(400, "unknown-graph", way.send(web, "ASK FROM NAMED <" + nowhere + "> {}"));
  }
}
