package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.encoded;
import static org.claimgraph.publish.Web.query;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing leaves this machine, loads a class or holds a thread: each way of trying is refused. */
class RefusedQueriesTest {
  private static Web web;
  private static Trap trap;

  @BeforeAll
  static void open() throws IOException {
    web = Web.open();
    trap = new Trap();
  }

  /** After all tests, so that a late connection would be seen as well. */
  @AfterAll
  static void nobodyCalled() throws IOException {
    web.close();
    assertEquals(0, trap.close(), "connections to the trap");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <TRAP> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <TRAP> { ?s ?p ?o } }",
        "SELECT * { BIND(<TRAP> AS ?where) SERVICE ?where { ?s ?p ?o } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE <TRAP> { ?s ?p ?o } } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <TRAP> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { { SELECT ?s { SERVICE <TRAP> {} } } } }",
        "SELECT * { { ?s ?p ?o } UNION { SERVICE <TRAP> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <TRAP> { ?s ?p ?o } } }",
        "SELECT * { GRAPH ?g { SERVICE <TRAP> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o LATERAL { SERVICE <TRAP> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <TRAP> { ?s ?p ?o } } AS ?x) {}",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <TRAP> {} })",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <TRAP> {} })",
        "CONSTRUCT { ?s ?p ?o } { SERVICE <TRAP> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <TRAP> { ?s ?p ?o } }",
        "ASK { SERVICE <TRAP> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER EXISTS { SERVICE <TRAP> {} } } }",
        "SELECT (COUNT(EXISTS { SERVICE <TRAP> {} }) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <TRAP> {} }) LIMIT 1",
        "SELECT (MAX(?o) AS ?m) { ?s ?p ?o } HAVING (MAX(EXISTS { SERVICE <TRAP> {} }))",
      })
  void serviceIsRefusedHoweverDeep(String query) {
    everyWay(403, "service-refused", query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o FILTER <java:org.example.Load>(?o) }",
        "SELECT * { ?s ?p ?o BIND(<java:org.example.Load>(?o) AS ?x) }",
        "SELECT (<java:org.example.Load>(?o) AS ?x) { ?s ?p ?o }",
        "SELECT (SUM(<java:org.example.Load>(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT (GROUP_CONCAT(STR(<java:org.example.Load>(?o))) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:org.example.Load>(?o)",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:org.example.Load>(COUNT(?o)))",
        "SELECT ?x { ?s ?p ?o } GROUP BY (<java:org.example.Load>(?o) AS ?x)",
        "SELECT * { ?s ?p ?o FILTER(1 IN (2, <java:org.example.Load>(?o))) }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?q FILTER <java:org.example.Load>(?q) } }",
        "SELECT * { ?s ?p ?o FILTER(IF(true, COALESCE(<java:org.example.Load>(?o)), 1)) }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER <java:org.example.Load>(?r) } }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s ORDER BY MAX(<java:org.example.Load>(?o)) LIMIT 1",
        "SELECT (COUNT(DISTINCT <java:org.example.Load>(?o)) AS ?n) { ?s ?p ?o }",
        "SELECT * { { SELECT (SAMPLE(<java:org.example.Load>(?o)) AS ?n) { ?s ?p ?o } } }",
        "SELECT * { FILTER EXISTS { SELECT * { ?s ?p ?o } ORDER BY <java:org.example.Load>(?o) } }",
        "SELECT (AGG <java:org.example.Load>(?o) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o LET (?x := <java:org.example.Load>(?o)) }",
        "SELECT * { UNFOLD(<java:org.example.Load>(1) AS ?x) }",
        "SELECT * { ?s ?p ?o FILTER(<<( ?s ?p ?o )>> = <java:org.example.Load>(?o)) }",
        "SELECT * { ?s <java:org.example.Load>+ ?o }",
        "SELECT * { ?s <java:org.example.Load>/<urn:p> ?o }",
        "SELECT * { ?s <java:org.example.Load> ?o }",
        "SELECT * { ?s <java:org.example.Load> (1 2) }",
        "SELECT * { FILTER EXISTS { ?s <java:org.example.Load> ?o } }",
        "SELECT * { ?s <http://jena.apache.org/ARQ/property#assign> 1 }",
        "SELECT * { FILTER(<http://jena.apache.org/ARQ/function#wait>(3000)) }",
        "SELECT * { FILTER(<http://jena.hpl.hp.com/ARQ/function#wait>(3000)) }",
        "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:wait(3000) AS ?x) {}",
        "SELECT * { FILTER(CALL(<java:org.example.Load>)) }",
        "SELECT * { BIND(IRI(CONCAT('java:', 'org.example.Load')) AS ?f) FILTER(CALL(?f, 1)) }",
        "SELECT * { FILTER(<http://example.org/no-such-function>(1)) }",
        "SELECT * { FILTER(<http://jena.apache.org/ARQ/jsFunction#f>(1)) }",
      })
  void codeIsRefusedWhereverAnExpressionMayStand(String query) {
    everyWay(403, "function-refused", query);
  }

  /** ARQ only knows the decimal 0 for zero. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (1/0.0 AS ?x) {}",
        "SELECT (1/(?y - ?y) AS ?x) { VALUES ?y { 2.50 } }",
        "SELECT (SUM(?y/0.0) AS ?sum) { VALUES ?y { 1 2 } }",
        "CONSTRUCT { <urn:s> <urn:p> ?x } { BIND(1/0.00 AS ?x) }",
        "ASK { VALUES ?y { 0.0 } BIND(1/?y AS ?x) }",
      })
  void aDivisionByDecimalZeroIsNoFaultOfTheServer(String query) {
    everyWay(400, "division-by-zero", query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (REPLACE('a', 'a', '$') AS ?x) {}",
        "SELECT (REPLACE('a', 'a', '\\\\') AS ?x) {}",
        "SELECT ?x { VALUES ?y { '$x' } BIND(REPLACE('a', 'a', ?y) AS ?x) }",
      })
  void aReplacementThatNamesNoGroupIsNoFaultOfTheServer(String query) {
    everyWay(400, "bad-replacement", query);
  }

  /** {@code fn:apply} calls whatever function it is given the IRI of. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (APPLY AS ?x) {}",
        "SELECT * { FILTER(APPLY) }",
        "SELECT * { BIND(APPLY AS ?x) }",
        "SELECT * { ?s ?p ?o } ORDER BY (APPLY)",
        "SELECT * { ?s ?p ?o } ORDER BY (APPLY) LIMIT 1",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (APPLY)",
        "SELECT ?x { ?s ?p ?o } GROUP BY (APPLY AS ?x)",
        "SELECT (SUM(APPLY) AS ?n) { ?s ?p ?o }",
        "SELECT (GROUP_CONCAT(DISTINCT APPLY) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?q FILTER(APPLY) } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { BIND(APPLY AS ?x) } }",
        "SELECT * { { SELECT (APPLY AS ?x) {} } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER(APPLY) } }",
        "SELECT * { ?s <urn:p>+ ?o FILTER(IF(true, COALESCE(APPLY), 1)) }",
        "SELECT (STR(CONCAT('a', STR(APPLY))) AS ?x) {}",
        "SELECT (<FN#apply>(<FN#apply>, <AFN#wait>, 3000) AS ?x) {}",
        "SELECT (<FN#apply>(<java:org.example.Load>) AS ?x) {}",
        "ASK { FILTER(APPLY) }",
        "CONSTRUCT { ?s ?p ?x } { ?s ?p ?o BIND(APPLY AS ?x) }",
        "DESCRIBE ?s { ?s ?p ?o FILTER(APPLY) }",
      })
  void callingByNameIsRefusedWhereverAnExpressionMayStand(String query) {
    everyWay(
        403, "function-refused", written(query.replace("APPLY", "<FN#apply>(<AFN#wait>, 3000)")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<AFN#wait>(3000)",
        "<AFN#eval>('1')",
        "<AFN#print>('x')",
        "<AFN#context>('x')",
        "<AFN#sprintf>('%1000000000d', 1)",
        "<AFN#version>()",
        "<AFN#no-such-function>(1)",
        "<FN#error>()",
        "<FN#no-such-function>(1)",
        "<http://www.w3.org/ns/sparql#concat>('a', 'b')",
        "<http://www.w3.org/2005/xpath-functions/array#get>(1)",
        "<http://w3id.org/awslabs/neptune/SPARQL-CDTs/concat>(1)",
      })
  void functionsThatAreNotOnTheListAreRefused(String call) {
    everyWay(403, "function-refused", written("SELECT (" + call + " AS ?x) {}"));
  }

  private static String written(String query) {
    return query
        .replace("AFN#", "http://jena.apache.org/ARQ/function#")
        .replace("FN#", "http://www.w3.org/2005/xpath-functions#");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <TRAP> { ?s ?p ?o }",
        "SELECT * FROM NAMED <TRAP> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "CONSTRUCT { ?s ?p ?o } FROM <TRAP> { ?s ?p ?o }",
        "DESCRIBE <TRAP> FROM <TRAP>",
      })
  void graphsFromElsewhereAreRefused(String query) {
    everyWay(400, "unknown-graph", query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s (!<urn:x>)+ ?o }",
        "SELECT * { ?s (!<urn:x>)* ?o }",
        "SELECT * { ?s (<urn:a>/(!(<urn:x>|^<urn:y>)))+ ?o }",
      })
  void repeatedNegationIsRefusedForItCannotBeStopped(String query) {
    everyWay(403, "path-refused", query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s <urn:p>* ?o }",
        "SELECT * { ?s (<urn:a>|<urn:b>)+ ?o }",
        "SELECT * { [] ^<urn:p>+ ?o }",
        "SELECT * { ?s <urn:a>/<urn:b>* ?o }",
        "ASK { { ?s <urn:p>+ ?o } UNION { ?a <urn:p> 1 } }",
        "SELECT * { ?a <urn:p> 1 FILTER EXISTS { ?s <urn:p>+ ?o } }",
        "SELECT * { ?s <urn:p>{2,} ?o }",
        "SELECT * { <urn:s> (<urn:a>/<urn:b>*)+ ?o }",
        "SELECT * { <urn:s> ((<urn:a>+)|<urn:b>)* ?o }",
      })
  void pathsFromAnywhereToAnywhereAreRefused(String query) {
    everyWay(403, "path-refused", query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { <urn:s> (<urn:a>|^<urn:a>)* ?o }",
        "SELECT * { <urn:s> (<urn:a>/^<urn:b>)+ ?o }",
        "SELECT * { <urn:s> (^(<urn:a>/^<urn:b>))+ ?o }",
        "SELECT * { ?s a <urn:c> ; ^((^<urn:a>|<urn:b>)*) ?o }",
      })
  void pathsThatGoForwardsAndBackwardsAreRefused(String query) {
    everyWay(403, "path-refused", query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { <urn:s> <urn:p>* ?o }",
        "SELECT * { <urn:s> (^<urn:a>|^<urn:b>)+ ?o }",
        "SELECT * { <urn:s> ^((<urn:a>|<urn:b>)+) ?o }",
        "SELECT * { <urn:s> <urn:a>+/^<urn:b>+ ?o }",
        "SELECT * { <urn:s> <urn:a>/^<urn:a> ?o }",
        "SELECT * { ?s (<urn:a>|<urn:b>)+ <urn:o> }",
        "SELECT * { ?s a ?class ; <urn:p>+ ?o }",
        "SELECT * { ?s <urn:p>* ?o . ?o <urn:q> 1 }",
        "SELECT * { VALUES ?s { <urn:s> } ?s <urn:p>* ?o }",
        "SELECT * { BIND(<urn:s> AS ?s) ?s <urn:p>+ ?o }",
        "SELECT * { ?s <urn:a>/<urn:b>? ?o }",
        "SELECT * { ?s !<urn:p> ?o }",
      })
  void pathsThatBeginOrEndSomewhereAreAnswered(String query) {
    assertEquals(200, web.get(query(query)).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{99999999}", "{1,99999999}", "{,99999999}", "{99999999,}"})
  void pathsWithACountAreRefusedOrAnsweredAtOnce(String count) {
    everyWay(403, "path-refused", "SELECT * { <urn:s> <urn:p>" + count + " ?o }");
  }

  @Test
  void crossedValuesAreRefusedForTheyCannotBeStopped() {
    String values = "VALUES ?%c { 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 }";
    StringBuilder query = new StringBuilder("SELECT * {");
    for (char name = 'a'; name < 'e'; name++) { // 21 * 21 * 21 * 21 = 194,481
      query.append(values.formatted(name));
    }
    everyWay(403, "values-refused", query + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FILTER REGEX('aab', '^((a+)+)\\\\1$')",
        "FILTER REGEX(?o, '(a+)+b')",
        "FILTER REGEX(?o, '(?:a|aa)*b')",
        "FILTER REGEX(?o, '((a?)b){2,}')",
        "FILTER REGEX(?o, '([a[b])]a+)+')",
        "FILTER REGEX(?o, '\\\\Q(a+\\\\E')",
        "FILTER REGEX(?o, '(?=a*)a')",
        "FILTER REGEX(?o, '.*a.*b.*c.*d')",
        "FILTER REGEX(?o, 'a?a?a?a?a?a?a?a?a?aaaaaaaaa')",
        "FILTER REGEX(?o, STR(?p))",
        "FILTER REGEX(?o, 'a b', 'x')",
        "FILTER REGEX(?o, 'a', STR(?p))",
        "FILTER(REPLACE(?o, '(a+)+b', '') = '')",
        "FILTER(<FN#matches>(?o, '(a+)+b'))",
        "FILTER(<FN#replace>(?o, '(a+)+b', '') = '')",
        "FILTER EXISTS { ?s ?q ?r FILTER REGEX(?r, '(a+)+b') }",
        "{ SELECT (GROUP_CONCAT(?o) AS ?all) { ?s ?p ?o } } FILTER REGEX(?all, 'a*b')",
      })
  void patternsThatMayRunOnAreRefused(String clause) {
    everyWay(403, "pattern-refused", written("SELECT * { ?s ?p ?o " + clause + " }"));
  }

  @Test
  void patternsOfMoreThanTwoHundredCharactersAreRefused() {
    everyWay(403, "pattern-refused", "ASK { FILTER REGEX('a', '" + "a".repeat(201) + "') }");
  }

  @Test
  void chainsThatDoubleAreRefused() {
    everyWay(403, "growth-refused", chain("(?V * ?V)", "7"));
    everyWay(403, "growth-refused", chain("CONCAT(?V, ?V)", "'aaaa'"));
    everyWay(403, "growth-refused", chain("REPLACE(?V, 'a', 'aa')", "'aaaa'"));
    everyWay(403, "growth-refused", chain("REPLACE(?V, 'a', ?V)", "'aaaa'"));
    everyWay(403, "growth-refused", chain("ENCODE_FOR_URI(?V)", "'%'"));
    everyWay(403, "growth-refused", chain("TRIPLE(?V, <urn:p>, ?V)", "<urn:x>"));
    everyWay(403, "growth-refused", chain("<<( ?V <urn:p> ?V )>>", "<urn:x>"));
    everyWay(403, "growth-refused", chain("IF(true, COALESCE(CONCAT(?V, ?V)), 1)", "'aaaa'"));
    everyWay(403, "growth-refused", written(chain("<FN#concat>(?V, ?V)", "'aaaa'")));
  }

  /** Eleven times: from x0 to x11. */
  private static String chain(String step, String start) {
    StringBuilder query = new StringBuilder("SELECT ?x11 { BIND(" + start + " AS ?x0) ");
    for (int i = 0; i < 11; i++) {
      query.append("BIND(" + step.replace("?V", "?x" + i) + " AS ?x" + (i + 1) + ") ");
    }
    return query + "}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (GROUP_CONCAT(?a) AS ?b) { ?s ?p ?o { SELECT (GROUP_CONCAT(?o) AS ?a) { ?s ?p ?o } } }",
        "SELECT (<http://www.w3.org/2005/xpath-functions/math#pow>(10, 1000000000) AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions/math#pow>(10, ?o) AS ?x) { ?s ?p ?o }",
        "SELECT (<http://www.w3.org/2005/xpath-functions/math#exp10>(1000000000) AS ?x) {}",
      })
  void otherWaysToGrowAreRefused(String query) {
    everyWay(403, "growth-refused", query);
  }

  @Test
  void numbersOfMoreThanFortyDigitsAreRefused() {
    String digits = "7".repeat(41);
    everyWay(403, "number-refused", "SELECT (" + digits + " AS ?x) {}");
    everyWay(403, "number-refused", "SELECT * { VALUES ?x { " + digits + " } }");
    everyWay(403, "number-refused", "ASK { FILTER(1 < " + digits + ".5) }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), '^(the|a) .*(soldier|troop)s?$', 'i') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '[0-9]{1,3}(,[0-9]{3})') }",
        "SELECT (GROUP_CONCAT(CONCAT(?o, ' (', STR(?s), ')'); SEPARATOR = ', ') AS ?x) { ?s ?p ?o }",
        "SELECT (REPLACE(STR(?s), '^.*/', '') AS ?x) { ?s ?p ?o }",
        "SELECT (SUM(?n * ?n) / COUNT(*) AS ?x) { ?s ?p ?n }",
        "SELECT (UCASE(REPLACE(REPLACE(?o, 'a', 'ae'), 'o', 'oe')) AS ?x) { ?s ?p ?o }",
        "SELECT (<http://www.w3.org/2005/xpath-functions/math#pow>(?n, 2) AS ?x) { ?s ?p ?n }",
      })
  void whatPeopleWriteIsAnswered(String query) {
    assertEquals(200, web.get(query(query)).statusCode());
  }

  @Test
  void graphsFromElsewhereAreRefusedAsParametersToo() {
    String all = query("SELECT * { ?s ?p ?o }");
    for (String parameter : new String[] {"default-graph-uri", "named-graph-uri"}) {
      assertRefused(
          400, "unknown-graph", web.get(all + "&" + parameter + "=" + encoded(trap.address())));
      assertRefused(
          400, "unknown-graph", web.get(all + "&" + parameter + "=file%3A%2F%2F%2Fetc%2Fpasswd"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <TRAP>",
        "LOAD SILENT <TRAP>",
        "LOAD <file:///etc/passwd> INTO GRAPH <urn:x>",
        "INSERT DATA { <urn:s> <urn:p> <urn:o> }",
        "DELETE WHERE { ?s ?p ?o }",
        "INSERT { ?s ?p 1 } WHERE { SERVICE <TRAP> { ?s ?p ?o } }",
        "CLEAR ALL",
        "DROP ALL",
        "CREATE GRAPH <urn:x>",
        "COPY DEFAULT TO <urn:x>",
        "PREFIX x: <urn:x> MOVE DEFAULT TO x:y ; DROP ALL",
      })
  void updatesAreRefusedWhereQueriesAreTaken(String update) {
    everyWay(400, "update-refused", update);
    String text = update.replace("TRAP", trap.address());
    assertRefused(
        400,
        "update-refused",
        web.post("/sparql", "application/x-www-form-urlencoded", "update=" + encoded(text)));
    assertRefused(400, "update-refused", web.get("/sparql?update=" + encoded(text)));
    assertRefused(
        415, "media-type-refused", web.post("/sparql", "application/sparql-update", text));
  }

  @Test
  void aRemoteContextIsNotFetched() {
    String document = "{\"@context\": \"" + trap.address() + "\", \"@id\": \"urn:x\"}";
    assertEquals(415, web.post("/sparql", "application/ld+json", document).statusCode());
    assertEquals(405, web.post("/data?default", "application/ld+json", document).statusCode());
  }

  @Test
  void theLibrariesOfSparqlAndXpathWork() {
    String result =
        web.get(
                query(
                    "PREFIX fn: <http://www.w3.org/2005/xpath-functions#>"
                        + " PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>"
                        + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
                        + " PREFIX afn: <http://jena.apache.org/ARQ/function#>"
                        + " SELECT (fn:upper-case('a') AS ?a) (math:sqrt(16) AS ?b)"
                        + " (xsd:integer('7') AS ?c) (afn:localname(<urn:x#y>) AS ?d) {}"),
                "Accept",
                "text/csv")
            .body();
    assertEquals("a,b,c,d\r\nA,4.0e0,7,y\r\n", result);
  }

  @Test
  void aLiteralMayContainAnyWord() {
    HttpResponse<String> response =
        web.get(query("SELECT ('SERVICE <http://x> java:y LOAD' AS ?x) {}"), "Accept", "text/csv");
    assertEquals(200, response.statusCode());
  }

  /** By GET, by form, as a body, and on the page for people. */
  private static void everyWay(int status, String code, String template) {
    String text = template.replace("TRAP", trap.address());
    assertRefused(status, code, web.get(query(text)));
    assertRefused(
        status,
        code,
        web.post("/sparql", "application/x-www-form-urlencoded", "query=" + encoded(text)));
    assertRefused(status, code, web.post("/sparql", "application/sparql-query", text));
    assertEquals(status, web.get(query(text), "Accept", "text/html").statusCode());
  }
}
