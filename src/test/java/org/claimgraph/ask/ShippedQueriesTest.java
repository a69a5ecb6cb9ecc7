package org.claimgraph.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.PatternVars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every query in {@code queries/} must keep to, whatever it asks. */
class ShippedQueriesTest {
  static List<ShippedQuery> all() {
    return ShippedQueries.all();
  }

  @Test
  void everyFileIsListedByItsNameAndInOrder() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      List<String> names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(file -> file.endsWith(".rq"))
              .map(file -> file.replace(".rq", ""))
              .sorted()
              .toList();
      assertEquals(names, all().stream().map(ShippedQuery::name).toList());
    }
  }

  @Test
  void aNameFindsItsQueryAndAMistypedNameFindsTheNearest() {
    assertTrue(ShippedQueries.named("who-denies-what").isPresent());
    assertEquals(Optional.empty(), ShippedQueries.named("who-denys-what"));
    assertEquals(Optional.of("who-denies-what"), ShippedQueries.nearest("who-denys-what"));
    assertEquals(Optional.empty(), ShippedQueries.nearest("weather"));
  }

  @Test
  void noTwoQueriesAskTheSame() {
    Set<String> questions = new HashSet<>();
    all().forEach(query -> assertTrue(questions.add(query.question()), query.name()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void theFirstLineIsAQuestion(ShippedQuery query) {
    assertTrue(query.question().matches("\\p{Lu}.*\\?"), query.question());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyParameterIsExplainedAndUsed(ShippedQuery shipped) {
    Query unbound = ShippedQuery.parse(shipped.name(), withoutHeader(shipped)).query(Map.of());
    Set<Var> used = Set.copyOf(PatternVars.vars(unbound.getQueryPattern()));
    for (Parameter parameter : shipped.parameters()) {
      assertFalse(parameter.comment().isBlank(), parameter.name());
      assertTrue(used.contains(Var.alloc(parameter.name())), parameter.name());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void aDefaultWithAPrefixIsAResource(ShippedQuery shipped) {
    Map<String, Node> terms = shipped.terms(Map.of());
    for (Parameter parameter : shipped.parameters()) {
      Node term = terms.getOrDefault(parameter.name(), Node.ANY);
      assertEquals(parameter.defaultValue().contains(":"), term.isURI(), parameter.name());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theFileIsPlainSparqlWithNamedColumnsAndSortedRows(ShippedQuery shipped) {
    // As any other program would read the file: it declares its own prefixes.
    Query query = QueryFactory.create(shipped.sparql(), Syntax.syntaxSPARQL_11);
    assertTrue(query.isSelectType() && !query.isQueryResultStar());
    assertTrue(query.hasOrderBy());
  }

  private static String withoutHeader(ShippedQuery shipped) {
    return shipped.sparql().replaceAll("(?m)^#.*$", "");
  }
}
