package org.claimgraph.graph;

import static org.claimgraph.graph.Saying.HOW_MANY;
import static org.claimgraph.graph.Saying.NO;
import static org.claimgraph.graph.Saying.SAFE;
import static org.claimgraph.graph.Saying.WHAT;
import static org.claimgraph.graph.Saying.WHERE;
import static org.claimgraph.graph.Saying.WHO;
import static org.claimgraph.graph.Saying.YES;
import static org.claimgraph.graph.Saying.about;
import static org.claimgraph.graph.Saying.at;
import static org.claimgraph.graph.Saying.between;
import static org.claimgraph.graph.Saying.choice;
import static org.claimgraph.graph.Saying.exactly;
import static org.claimgraph.graph.Saying.in;
import static org.claimgraph.graph.Saying.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.claim.Claim;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static Graph compare(Claim... claims) {
    Triples triples = new Triples();
    Comparison.of(List.of(claims)).write(triples);
    Graph graph = GraphFactory.createDefaultGraph();
    triples.all().forEach(graph::add);
    return graph;
  }

  private static Node position(Claim claim) {
    return Comparison.iri(claim.content().positions().get(0));
  }

  private static String value(Graph graph, Node subject, Node predicate) {
    List<String> values =
        graph.stream(subject, predicate, Node.ANY)
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .toList();
    assertEquals(1, values.size(), subject + " " + predicate);
    return values.get(0);
  }

  /** Claims and origins of the position that the first of the claims takes, as {@code 10/1}. */
  private static String counts(Claim... claims) {
    Graph graph = compare(claims);
    Node position = position(claims[0]);
    return value(graph, position, Cg.CLAIM_COUNT) + "/" + value(graph, position, Cg.ORIGIN_COUNT);
  }

  private static List<Node> disagreements(Graph graph) {
    return graph.stream(Node.ANY, RDF.Nodes.type, Cg.DISAGREEMENT).map(Triple::getSubject).toList();
  }

  private static Set<Node> objects(Graph graph, Node subject, Node predicate) {
    return graph.stream(subject, predicate, Node.ANY)
        .map(Triple::getObject)
        .collect(Collectors.toSet());
  }

  private static Node only(Graph graph) {
    List<Node> all = disagreements(graph);
    assertEquals(1, all.size());
    return all.get(0);
  }

  @Nested
  class Origins {

    @Test
    void tenArticlesOfOneClaimantAreOneOrigin() {
      Claim[] reprints =
          IntStream.range(0, 10)
              .mapToObj(i -> in("article " + i).by("Jane").says(SAFE, YES))
              .toArray(Claim[]::new);
      assertEquals("10/1", counts(reprints));
    }

    @Test
    void whoPassesItOnIsNoOrigin() {
      assertEquals(
          "2/1",
          counts(
              in("a").by("Jane").via("The Daily").says(SAFE, YES),
              in("b").by("Jane").via("The Weekly").says(SAFE, YES)));
    }

    @Test
    void whoSaysItTogetherAreAsManyOriginsAsThereAre() {
      assertEquals("1/2", counts(in("a").by("Jane", "John").says(SAFE, YES)));
      assertEquals(
          "2/2",
          counts(in("a").by("Jane", "John").says(SAFE, YES), in("b").by("John").says(SAFE, YES)));
    }

    @Test
    void anAuthorWithoutANameCountsOnceForEachArticle() {
      assertEquals(
          "3/2",
          counts(
              in("a").says(SAFE, YES),
              in("a").of("2024").says(SAFE, YES),
              in("b").says(SAFE, YES)));
    }

    @Test
    void whatNobodyStandsBehindHasNoOrigin() {
      assertEquals("1/0", counts(in("a").byNobody().says(SAFE, YES)));
      assertEquals(
          "2/1", counts(in("a").byNobody().says(SAFE, YES), in("a").by("Jane").says(SAFE, YES)));
    }

    @Test
    void anAnswerGivenTwiceInOneClaimCountsOnce() {
      assertEquals("1/1", counts(in("a").by("Jane").says(SAFE, YES, YES)));
    }
  }

  @Nested
  class Positions {

    @Test
    void equalFiguresAreOnePositionHoweverTheirUnitIsCalled() {
      Claim troops = in("a").by("Jane").says(HOW_MANY, exactly(1500, "troops"));
      Claim soldiers = in("b").by("John").says(HOW_MANY, exactly(1500, "soldiers"));
      assertEquals("2/2", counts(troops, soldiers));
      Graph graph = compare(troops, soldiers);
      assertFalse(graph.contains(Node.ANY, Cg.UNIT, Node.ANY), "units stand on the claims");
      assertEquals(
          compare(soldiers, troops).stream().collect(Collectors.toSet()),
          graph.stream().collect(Collectors.toSet()));
    }

    @Test
    void aPositionLeadsToEveryClaimThatTakesIt() {
      Claim one = in("a").by("Jane").says(HOW_MANY, about(1500));
      Claim two = in("b").by("John").says(HOW_MANY, about(1500), about(2000));
      Graph graph = compare(one, two);
      assertEquals("about 1,500", value(graph, position(one), RDFS.label.asNode()));
      assertEquals(
          Set.of(Iris.claim(one), Iris.claim(two)),
          objects(graph, position(one), Standard.WAS_DERIVED_FROM));
      assertEquals(
          "https://w3id.org/claimgraph/id/position/how-many/about-1500", position(one).getURI());
    }
  }

  @Nested
  class Disagreements {

    @Test
    void yesAndNoAreOppositeAnswers() {
      Claim yes = in("a").by("Jane").says(SAFE, YES);
      Claim no = in("b").by("John", "Ada").says(SAFE, NO);
      Graph graph = compare(yes, no);
      Node node = only(graph);
      assertEquals("https://w3id.org/claimgraph/id/disagreement/safe/no-vs-yes", node.getURI());
      assertEquals("Is it safe? – no against yes", value(graph, node, RDFS.label.asNode()));
      assertEquals(
          "Both cannot be so. no: Ada and John; yes: Jane.",
          value(graph, node, DCTerms.description.asNode()));
      assertEquals(Set.of(Cg.OPPOSITE_ANSWERS), objects(graph, node, DCTerms.type.asNode()));
      assertEquals(Set.of(position(yes), position(no)), objects(graph, node, Cg.BETWEEN));
      assertEquals(
          Set.of(Iris.claim(yes), Iris.claim(no)), objects(graph, node, Standard.WAS_DERIVED_FROM));
    }

    @Test
    void theReasonNamesEverybodyOnEachSideOnce() {
      Graph graph =
          compare(
              in("a").by("Jane").says(SAFE, YES),
              in("b").by("Jane").says(SAFE, YES),
              in("c").says(SAFE, YES),
              in("d").byNobody().says(SAFE, NO));
      assertEquals(
          "Both cannot be so. no: nobody named; yes: Jane, the author of c.",
          value(graph, only(graph), DCTerms.description.asNode()));
    }

    @Test
    void figuresThatDoNotOverlapAreApart() {
      Claim few = in("a").by("Jane").says(HOW_MANY, about(1500));
      Claim many = in("b").by("John").says(HOW_MANY, between(10000, 12000));
      Graph graph = compare(few, many);
      Node node = only(graph);
      assertEquals(Set.of(Cg.FIGURES_APART), objects(graph, node, DCTerms.type.asNode()));
      assertEquals(
          "How many? – 10,000 to 12,000 against about 1,500",
          value(graph, node, RDFS.label.asNode()));
      assertEquals(
          "The figures do not overlap. 10,000 to 12,000: John; about 1,500: Jane.",
          value(graph, node, DCTerms.description.asNode()));
    }

    @Test
    void figuresOfDifferentDaysAreToldSo() {
      Graph graph =
          compare(
              in("a").by("Jane").of("2024-10-08").says(HOW_MANY, exactly(1500)),
              in("b").by("John").says(HOW_MANY, exactly(3000)));
      assertEquals(
          "The figures do not overlap. 1,500: Jane (of 2024-10-08); 3,000: John."
              + " They may speak of different days or stages.",
          value(graph, only(graph), DCTerms.description.asNode()));
    }

    @Test
    void figuresThatOverlapDoNotDisagree() {
      assertEquals(
          List.of(),
          disagreements(
              compare(
                  in("a").by("Jane").says(HOW_MANY, about(10000)),
                  in("b").by("John").says(HOW_MANY, exactly(10500)))));
    }

    @Test
    void placesActorsAndChoicesNeverDisagree() {
      assertEquals(
          List.of(),
          disagreements(
              compare(
                  in("a").by("Jane").says(WHERE, at("here"), at("there")),
                  in("b").by("John").says(WHERE, at("elsewhere")),
                  in("a").by("Jane").says(WHO, is("Ada")),
                  in("b").by("John").says(WHO, is("Bob")),
                  in("a").by("Jane").says(WHAT, choice("repair")),
                  in("b").by("John").says(WHAT, choice("close")))));
    }

    @Test
    void answersToDifferentQuestionsNeverDisagree() {
      assertEquals(
          List.of(),
          disagreements(
              compare(
                  in("a").by("Jane").says(SAFE, YES),
                  in("b").by("John").says(HOW_MANY, exactly(1)))));
    }

    @Test
    void whatIsOnlyPossibleContradictsNothing() {
      Claim maybe = in("a").by("Jane").asPossible().says(SAFE, YES);
      Claim no = in("b").by("John").says(SAFE, NO);
      assertEquals(List.of(), disagreements(compare(maybe, no)));
      Claim yes = in("c").by("Ada").says(SAFE, YES);
      Graph graph = compare(maybe, no, yes);
      assertEquals(
          Set.of(Iris.claim(yes), Iris.claim(no)),
          objects(graph, only(graph), Standard.WAS_DERIVED_FROM));
    }

    @Test
    void aClaimDoesNotDisagreeWithItself() {
      Claim both = in("a").by("Jane").says(HOW_MANY, exactly(1500), exactly(10000));
      assertEquals(List.of(), disagreements(compare(both)));
      Claim other = in("b").by("John").says(HOW_MANY, exactly(10000));
      Graph graph = compare(both, other);
      assertEquals(
          Set.of(Iris.claim(both), Iris.claim(other)),
          objects(graph, only(graph), Standard.WAS_DERIVED_FROM));
    }

    @Test
    void thereIsOneForEachPairOfPositionsHoweverManyTakeThem() {
      List<Claim> claims = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        claims.add(in("yes " + i).by("Jane " + i).says(SAFE, YES));
        claims.add(in("no " + i).by("John " + i).says(SAFE, NO));
      }
      assertEquals(1, disagreements(compare(claims.toArray(Claim[]::new))).size());
    }

    @Test
    void ofManyFiguresEachIsHeldToTheNearestOnEitherSide() {
      int figures = 100;
      Claim[] claims =
          IntStream.range(0, figures)
              .mapToObj(i -> in("a" + i).by("Jane " + i).says(HOW_MANY, exactly(1000 + i)))
              .toArray(Claim[]::new);
      Graph graph = compare(claims);
      int nearest = Opposition.NEAREST;
      assertEquals(figures * nearest - nearest * (nearest + 1) / 2, disagreements(graph).size());
      assertTrue(areSetAgainst(graph, claims[50], claims[50 + nearest]));
      assertFalse(areSetAgainst(graph, claims[50], claims[51 + nearest]));
      assertTrue(areSetAgainst(graph, claims[0], claims[1]));
    }

    @Test
    void aFigureFarFromAllOthersIsStillContradicted() {
      List<Claim> claims = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        claims.add(in("a" + i).by("Jane " + i).says(HOW_MANY, between(1000 - i, 2000 + i)));
      }
      Claim alone = in("b").by("John").says(HOW_MANY, exactly(9));
      claims.add(alone);
      Graph graph = compare(claims.toArray(Claim[]::new));
      assertEquals(100, disagreements(graph).size(), "it is the nearest to each of them");
      assertTrue(areSetAgainst(graph, alone, claims.get(99)), "900 to 2,099 is the nearest");
    }

    @Test
    void aCrowdOnOneSideIsNotNamedInFull() {
      List<Claim> claims = new ArrayList<>();
      for (int i = 0; i < 13; i++) {
        claims.add(in("a" + (10 + i)).by("Jane " + i).says(SAFE, YES));
      }
      claims.add(in("b").by("John").says(SAFE, NO));
      Graph graph = compare(claims.toArray(Claim[]::new));
      String reason = value(graph, only(graph), DCTerms.description.asNode());
      assertTrue(reason.endsWith("Jane 10, Jane 11 and others."), reason);
    }

    private static boolean areSetAgainst(Graph graph, Claim one, Claim other) {
      return disagreements(graph).stream()
          .anyMatch(
              node ->
                  objects(graph, node, Cg.BETWEEN).equals(Set.of(position(one), position(other))));
    }
  }
}
