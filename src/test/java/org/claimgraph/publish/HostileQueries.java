package org.claimgraph.publish;

import static org.claimgraph.publish.HostileQuery.bounded;
import static org.claimgraph.publish.HostileQuery.refused;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shapes of queries that hold a thread, fill the memory, or reach outside. */
final class HostileQueries {
  private static final String PRODUCT = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final String THERE = "(cg:about|cg:claimant|cg:place|cg:evidence|a)*";
  private static final String BACK = "(^cg:about|^cg:claimant|^cg:place|^cg:evidence|^a)*";

  private HostileQueries() {}

  static List<HostileQuery> all() {
    return Stream.of(outside(), paths(), values(), growth(), products(), nests(), results())
        .flatMap(shapes -> shapes)
        .map(each -> new HostileQuery(each.name(), PREFIXES + each.text(), each.code()))
        .toList();
  }

  private static final String PREFIXES =
      """
      PREFIX cg: <https://w3id.org/claimgraph/ns#>
      PREFIX afn: <http://jena.apache.org/ARQ/function#>
      PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
      PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
      """;

  private static Stream<HostileQuery> outside() {
    return Stream.of(
        refused("service-refused", "SERVICE", "SELECT * { SERVICE <http://127.0.0.1:9/> {} }"),
        refused("unknown-graph", "FROM a file", "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }"),
        refused("function-refused", "java:", "ASK { FILTER(<java:org.example.Load>(1)) }"),
        refused("function-refused", "afn:wait", "ASK { FILTER(afn:wait(30000)) }"),
        refused("function-refused", "fn:apply", "ASK { FILTER(fn:apply(afn:wait, 30000)) }"));
  }

  private static Stream<HostileQuery> paths() {
    return Stream.of(
        refused("path-refused", "a path with both ends open", "SELECT * { ?s cg:about* ?o }"),
        refused("path-refused", "a choice under +, both ends open", "ASK { ?s (cg:a|cg:b)+ ?o }"),
        refused("path-refused", "a negated step under +", "SELECT * { ?s (!cg:x)+ cg:y }"),
        refused("path-refused", "* under *", "SELECT * { cg:x (cg:a/cg:b*)* ?o }"),
        refused("path-refused", "a counted path", "SELECT * { cg:x cg:a{99999999} ?o }"),
        refused(
            "path-refused", "a path there and back", "SELECT * { cg:Claim (a|^a|cg:about)* ?o }"),
        bounded(
            "a path back from one term", "SELECT (COUNT(*) AS ?n) { cg:Claim " + BACK + " ?o }"),
        bounded(
            "a path from every claim",
            "SELECT (COUNT(*) AS ?n) { ?s a cg:Claim ; " + THERE + " ?o }"),
        bounded(
            "a path between any two claims",
            "SELECT (COUNT(*) AS ?n) { ?s a cg:Claim . ?o a cg:Claim . ?s " + THERE + " ?o }"),
        bounded(
            "a path back from every claim",
            "SELECT (COUNT(*) AS ?n) { ?s a cg:Claim . ?s a/" + BACK + " ?o }"),
        bounded(
            "a negated step, three times",
            "SELECT (COUNT(*) AS ?n) { ?a !cg:x ?b . ?c !cg:y ?d . ?e !cg:z ?f }"));
  }

  private static Stream<HostileQuery> values() {
    return Stream.of(
        refused(
            "values-refused",
            "crossed VALUES",
            "SELECT (COUNT(*) AS ?n) { " + values("abcd", 21) + " }"),
        bounded(
            "VALUES times all triples",
            "SELECT (COUNT(*) AS ?n) { " + values("xy", 99) + " ?s ?p ?o }"),
        bounded(
            "a long IN",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER(STR(?c) IN ("
                + list(2000)
                + ")) }"),
        refused(
            "query-too-long",
            "an IN beyond all bounds",
            "ASK { ?s ?p ?o FILTER(?o IN (" + list(5000) + ")) }"));
  }

  private static Stream<HostileQuery> growth() {
    return Stream.of(
        refused(
            "pattern-refused",
            "a back-reference",
            "ASK { FILTER REGEX('" + "a".repeat(50) + "', '^(a+)\\\\1$') }"),
        refused(
            "pattern-refused",
            "a repeated repetition",
            "ASK { ?s ?p ?o FILTER REGEX(?o, '(a+)+b') }"),
        refused(
            "pattern-refused",
            "a pattern from the data",
            "ASK { ?s ?p ?o FILTER REGEX(?o, STR(?p)) }"),
        refused("growth-refused", "numbers squared again and again", chain("(?V * ?V)", "7")),
        refused("growth-refused", "CONCAT of itself", chain("CONCAT(?V, ?V)", "'aaaa'")),
        refused("growth-refused", "REPLACE by itself", chain("REPLACE(?V, 'a', ?V)", "'aaaa'")),
        refused(
            "growth-refused",
            "GROUP_CONCAT of GROUP_CONCAT",
            "SELECT (GROUP_CONCAT(?a) AS ?b) { ?s ?p ?o { SELECT (GROUP_CONCAT(?o) AS ?a) { ?s ?p ?o } } }"),
        refused("growth-refused", "a power", "SELECT (math:pow(10, 1000000000) AS ?x) {}"),
        refused(
            "number-refused",
            "a number of many digits",
            "ASK { FILTER(1 < " + "9".repeat(10_000) + ") }"),
        bounded(
            "three repetitions over all texts",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER REGEX(STR(?o), '.*a.*o.*x!') }"),
        bounded(
            "GROUP_CONCAT of a product",
            "SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?f))) AS ?x) " + PRODUCT),
        bounded(
            "GROUP_CONCAT of different words of a product",
            "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?a), STR(?f))) AS ?x) " + PRODUCT));
  }

  private static Stream<HostileQuery> products() {
    return Stream.of(
        bounded("a product counted", "SELECT (COUNT(*) AS ?n) " + PRODUCT),
        bounded(
            "a product counted without repetition", "SELECT (COUNT(DISTINCT *) AS ?n) " + PRODUCT),
        bounded(
            "a product filtered",
            "SELECT * { ?a ?b ?c . ?d ?e ?f FILTER(CONTAINS(STR(?c), STR(?f)) && ?a = 1) }"),
        bounded("a product sorted", "SELECT * " + PRODUCT + " ORDER BY ?i ?c ?f"),
        bounded(
            "a product sorted, ten rows of it",
            "SELECT * " + PRODUCT + " ORDER BY SHA512(CONCAT(STR(?i), STR(?c))) LIMIT 10"),
        bounded(
            "a product sorted, many rows of it",
            "SELECT * " + PRODUCT + " ORDER BY ?i LIMIT 1 OFFSET 100000000"),
        bounded(
            "a product without repetition",
            "SELECT DISTINCT ?a ?d ?g " + PRODUCT + " OFFSET 1000000000"),
        bounded(
            "a product of things made up",
            "SELECT DISTINCT (UUID() AS ?u) " + PRODUCT + " OFFSET 1000000000"),
        bounded(
            "a product grouped", "SELECT ?a ?f (COUNT(*) AS ?n) " + PRODUCT + " GROUP BY ?a ?f"),
        bounded(
            "a product added up",
            "SELECT (SUM(STRLEN(SHA512(CONCAT(STR(?c), STR(?f))))) AS ?n) "
                + PRODUCT
                + " HAVING(?n < 0)"),
        bounded(
            "a product of graphs",
            "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } }"),
        bounded(
            "a product of subqueries",
            "SELECT (COUNT(*) AS ?n) { { SELECT ?a { ?a ?b ?c } } { SELECT ?d { ?d ?e ?f } } { SELECT ?g { ?g ?h ?i } } }"),
        bounded(
            "a product of sorted subqueries",
            "SELECT (COUNT(*) AS ?n) { { SELECT DISTINCT ?a ?c { ?a ?b ?c } } { SELECT DISTINCT ?d ?f { ?d ?e ?f } ORDER BY ?f } }"),
        bounded("a product constructed", "CONSTRUCT { ?a ?e ?i . ?d ?h ?c } WHERE " + PRODUCT));
  }

  private static Stream<HostileQuery> nests() {
    return Stream.of(
        refused(
            "query-too-deep",
            "brackets in brackets",
            "ASK { FILTER(" + "(".repeat(500) + "1" + ")".repeat(500) + ") }"),
        bounded("a chain of negations", "ASK { FILTER(" + "!".repeat(5000) + "true) }"),
        bounded(
            "OPTIONAL upon OPTIONAL",
            "SELECT (COUNT(*) AS ?n) { ?s0 ?p0 ?o0 "
                + numbered(12, "OPTIONAL { ?s# ?p# ?o# } ")
                + "}"),
        bounded(
            "OPTIONAL in OPTIONAL",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o "
                + numbered(20, "OPTIONAL { ?s# ?p# ?o ")
                + "}".repeat(20)
                + "}"),
        bounded(
            "EXISTS in EXISTS",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o "
                + numbered(12, "FILTER NOT EXISTS { ?s# ?p# ?o ")
                + "}".repeat(12)
                + "}"),
        bounded(
            "MINUS of everything",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o . ?a ?b ?c MINUS { ?s ?q ?r } MINUS { ?a ?q ?r } }"),
        bounded(
            "a thousand UNIONs",
            "SELECT (COUNT(*) AS ?n) { {}" + numbered(900, "UNION{?s ?p ?o}") + " ?x ?y ?z }"),
        bounded(
            "a subquery for each row",
            "SELECT (SUM(?n) AS ?m) { ?s ?p ?o LATERAL { SELECT (COUNT(*) AS ?n) { ?a ?b ?o } } }"),
        bounded(
            "subqueries in subqueries",
            "SELECT (COUNT(*) AS ?n) { "
                + numbered(20, "{ SELECT * { ?s# ?p# ?o ")
                + "}}".repeat(20)
                + "}"),
        bounded(
            "hundreds of BINDs",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o . ?a ?b ?c BIND(1 AS ?x0) "
                + numbered(300, "BIND(?x0 + # AS ?x#) ")
                + "}"),
        bounded(
            "members of any list",
            "SELECT (COUNT(*) AS ?n) { ?l <http://jena.apache.org/ARQ/list#member> ?m . ?a ?b ?c . ?d ?e ?f }"));
  }

  private static Stream<HostileQuery> results() {
    return Stream.of(
        bounded("all triples", "SELECT * { ?s ?p ?o }"),
        bounded("all triples without repetition", "SELECT DISTINCT ?o { ?s ?p ?o }"),
        bounded("all triples sorted", "SELECT * { ?s ?p ?o } ORDER BY ?o ?p ?s"),
        bounded("the last triples", "SELECT * { ?s ?p ?o } OFFSET 1000000000"),
        bounded(
            "long rows",
            "SELECT (CONCAT("
                + "STR(?o),".repeat(900)
                + "'') AS ?x) { ?s cg:quote ?o } LIMIT 9999"),
        bounded("DESCRIBE of everything", "DESCRIBE * { ?s ?p ?o }"),
        bounded("DESCRIBE of all claims", "DESCRIBE ?c { ?c a cg:Claim }"),
        bounded("CONSTRUCT of everything", "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"));
  }

  private static String values(String names, int each) {
    String list =
        IntStream.range(0, each).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    return names
        .chars()
        .mapToObj(name -> "VALUES ?" + (char) name + " { " + list + " }")
        .collect(Collectors.joining(" "));
  }

  private static String list(int length) {
    return IntStream.range(0, length).mapToObj(i -> "'" + i + "'").collect(Collectors.joining(","));
  }

  private static String numbered(int times, String part) {
    return IntStream.rangeClosed(1, times)
        .mapToObj(i -> part.replace("#", String.valueOf(i)))
        .collect(Collectors.joining());
  }

  /** Eleven times: from x0 to x11. */
  private static String chain(String step, String start) {
    return "SELECT ?x11 { BIND(%s AS ?x0) %s}"
        .formatted(
            start,
            IntStream.range(0, 11)
                .mapToObj(i -> "BIND(%s AS ?x%d) ".formatted(step.replace("?V", "?x" + i), i + 1))
                .collect(Collectors.joining()));
  }
}
