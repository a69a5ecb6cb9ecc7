package org.claimgraph.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedQueryTest {
  private static final ShippedQuery ECHO =
      ShippedQuery.parse(
          "echo",
          """
          # What was given?
          # ?text = "some words"   anything
          # ?actor = actor:nis   an actor
          SELECT ?text ?actor WHERE { BIND(?text AS ?copy) }
          """);

  @Test
  void theHeaderHoldsTheQuestionAndTheParameters() {
    assertEquals("What was given?", ECHO.question());
    assertEquals(
        List.of(
            new Parameter("text", "some words", "anything"),
            new Parameter("actor", "actor:nis", "an actor")),
        ECHO.parameters());
  }

  @Test
  void aQueryWithoutHeaderHasNoQuestionAndNoParameters() {
    ShippedQuery plain = ShippedQuery.parse("-", "SELECT * { ?s ?p ?o }");
    assertEquals("", plain.question());
    assertEquals(List.of(), plain.parameters());
    assertEquals(QueryFactory.create("SELECT * { ?s ?p ?o }"), plain.query(Map.of()));
  }

  @Test
  void ourPrefixesNeedNotBeDeclaredAndCanBeOverridden() {
    assertEquals(
        NodeFactory.createURI("https://w3id.org/claimgraph/ns#denies"),
        first(ShippedQuery.parse("-", "SELECT (cg:denies AS ?x) {}").query(Map.of()), "x"));
    assertEquals(
        NodeFactory.createURI("urn:x:denies"),
        first(
            ShippedQuery.parse("-", "PREFIX cg: <urn:x:> SELECT (cg:denies AS ?x) {}")
                .query(Map.of()),
            "x"));
  }

  @Test
  void aCommentInsideTheQueryIsNoParameter() {
    assertEquals(
        List.of(), ShippedQuery.parse("q", "# Why?\nASK {\n# ?x = 1   a remark\n}").parameters());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" } DROP ALL #",
        "' . ?s ?p ?o }",
        "\"\"\" } #",
        "line\nbreak\r\n\ttab",
        "back\\slash \\u0022 \\\"",
        "<http://example.org/>",
        "?text",
        "42",
        "actor:nis",
        "북한 🕊",
        ""
      })
  void aValueComesBackAsTheTextThatWasGiven(String hostile) {
    Query bound = ECHO.query(Map.of("text", hostile));
    assertEquals(NodeFactory.createLiteralString(hostile), first(bound, "text"));
    // An endpoint gets the query as text, so the text must say the same.
    assertEquals(
        NodeFactory.createLiteralString(hostile),
        first(QueryFactory.create(bound.toString()), "text"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> } DROP ALL #",
        "<http://x> } #",
        "<http://x/ y>",
        "South Korea",
        "actr:nis",
        ""
      })
  void whatIsNoResourceIsRefusedWhereAResourceIsExpected(String wrong) {
    BadParameter refused =
        assertThrows(BadParameter.class, () -> ECHO.query(Map.of("actor", wrong)));
    assertEquals(
        "?actor takes a value like actor:nis, not \"" + wrong + "\"", refused.getMessage());
  }

  @Test
  void aBareNameTakesThePrefixOfTheDefault() {
    assertEquals(
        NodeFactory.createURI("https://w3id.org/claimgraph/id/actor/dmitry-peskov"),
        first(ECHO.query(Map.of("actor", "dmitry-peskov")), "actor"));
  }

  @Test
  void aSelectedParameterStaysAColumn() {
    assertEquals(List.of("text", "actor"), ECHO.query(Map.of()).getResultVars());
  }

  @Test
  void aParameterReachesIntoSubqueriesFiltersAndPaths() {
    ShippedQuery nested =
        ShippedQuery.parse(
            "nested",
            """
            # Where?
            # ?place = place:kursk   a place
            SELECT ?s {
              { SELECT ?s { ?s <urn:within>* ?place FILTER NOT EXISTS { ?s <urn:not> ?place } } }
            }
            """);
    String bound = nested.query(Map.of()).toString();
    assertFalse(bound.contains("?place"), bound);
    assertEquals(List.of("s"), nested.query(Map.of()).getResultVars());
  }

  @Test
  void anUnknownParameterIsNamedWithTheKnownOnes() {
    BadParameter refused =
        assertThrows(BadParameter.class, () -> ECHO.query(Map.of("actr", "actor:nis")));
    assertEquals(
        "echo has no parameter \"actr\"; it has text, actor; did you mean actor?",
        refused.getMessage());
  }

  @Test
  void aQueryWithoutParametersSaysSo() {
    ShippedQuery plain = ShippedQuery.parse("plain", "# Is there anything?\nASK { ?s ?p ?o }");
    BadParameter refused =
        assertThrows(BadParameter.class, () -> plain.query(Map.of("actor", "actor:nis")));
    assertEquals("plain has no parameters, so none is called \"actor\".", refused.getMessage());
  }

  @Test
  void aNumberIsNotADate() {
    ShippedQuery dated =
        ShippedQuery.parse("dated", "# When?\n# ?day = 2024-10-08   a day\nSELECT ?day {}");
    assertThrows(BadParameter.class, () -> dated.query(Map.of("day", "8")));
    assertEquals(Values.term("2024-10"), first(dated.query(Map.of("day", "2024-10")), "day"));
  }

  @Test
  void aSyntaxErrorIsReportedWithLineAndColumn() {
    assertFault(
        "bad.rq:3:1: unexpected }",
        """
        SELECT ?s {
          ?s ?p
        }
        """);
    assertFault(
        "bad.rq:2:3: Unresolved prefixed name: nope:x",
        """
        SELECT ?s {
          nope:x ?p ?s }
        """);
    assertFault("bad.rq:1:20: the query ends too early", "SELECT ?s { ?s ?p ?o");
    assertFault("bad.rq:1:1: unexpected DROP", "DROP ALL");
    assertFault(
        "bad.rq: Non-group key variable in SELECT: ?s", "SELECT ?s (COUNT(?o) AS ?n) { ?s ?p ?o }");
  }

  private static void assertFault(String expected, String sparql) {
    ShippedQuery bad = ShippedQuery.parse("bad.rq", sparql);
    BadQuery fault = assertThrows(BadQuery.class, () -> bad.query(Map.of()));
    assertEquals(expected, fault.getMessage());
    if (fault.line() > 0) {
      assertEquals(expected.split(":", 4)[1], String.valueOf(fault.line()));
      assertEquals(expected.split(":", 4)[2], String.valueOf(fault.column()));
    }
  }

  @Test
  void theTextKeepsLinesAndCommentsAndHasTheParametersPutIn() {
    ShippedQuery query =
        ShippedQuery.parse(
            "-",
            """
            # What is there?
            # ?place = place:russia   where
            # no ?place here
            SELECT ?x { ?x <urn:?place> ?place ; <urn:b> "?place", $place , ?places }
            """);
    assertEquals(
        """
        # What is there?
        # no ?place here
        SELECT ?x { ?x <urn:?place> <https://w3id.org/claimgraph/id/location/kursk> ; <urn:b> "?place", <https://w3id.org/claimgraph/id/location/kursk> , ?places }
        """,
        query.text(Map.of("place", "place:kursk"), "https://w3id.org/claimgraph/"));
    assertThrows(BadParameter.class, () -> query.text(Map.of("plaec", "x"), "urn:x/"));
  }

  private static Node first(Query query, String column) {
    try (QueryExec exec = QueryExec.dataset(DatasetGraphFactory.empty()).query(query).build()) {
      RowSet rows = exec.select();
      return rows.next().get(column);
    }
  }

  @Test
  void aQueryNestedTooDeepIsBadAndNotAnOverflow() {
    String deep = "SELECT * { FILTER " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + " }";
    ShippedQuery bad = ShippedQuery.parse("deep.rq", deep);
    BadQuery fault = assertThrows(BadQuery.class, () -> bad.query(Map.of()));
    assertEquals(
        "deep.rq: the query is nested too deep; expected fewer brackets.", fault.getMessage());
  }
}
