package org.claimgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Review;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OntologyTest {

  private static Set<String> constants() {
    Set<String> constants = new TreeSet<>();
    Arrays.stream(Cg.class.getDeclaredFields())
        .filter(field -> field.getType().equals(Node.class))
        .forEach(
            field -> {
              try {
                constants.add(((Node) field.get(null)).getURI().substring(Cg.NS.length()));
              } catch (IllegalAccessException e) {
                throw new AssertionError(e);
              }
            });
    return constants;
  }

  @Test
  void theConstantsAreTheTermsOfTheOntologyAndTheOtherWayRound() {
    assertEquals(new TreeSet<>(Ontology.shipped().terms()), constants());
  }

  /** {@code Cg} lists the terms file by file, in the order of each file. */
  @Test
  void theConstantsStandInTheOrderOfTheFiles() throws IOException {
    String code = Files.readString(Path.of("src/main/java/org/claimgraph/graph/Cg.java"));
    List<String> files =
        matches("---- ontology/(\\w+)\\.ttl", code).stream().map(r -> r.group(1)).toList();
    List<String> inTurtle =
        files.stream()
            .flatMap(
                file -> matches("(?m)^cg:(\\w+) a ", turtle(file)).stream().map(r -> r.group(1)))
            .toList();
    List<String> inCode =
        matches("= term\\(\"(\\w+)\"\\);", code).stream().map(r -> r.group(1)).toList();
    assertEquals(inTurtle, inCode);
  }

  private static List<MatchResult> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().toList();
  }

  private static String turtle(String file) {
    try {
      return Files.readString(Path.of("ontology", file + ".ttl"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyTermIsDeclaredOnceAndOfAKind() {
    for (String term : Ontology.shipped().terms()) {
      long kinds =
          Ontology.shipped().triples().stream()
              .filter(triple -> triple.getSubject().equals(own(term)))
              .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type))
              .count();
      assertTrue(kinds >= 1, term);
    }
  }

  /** A record's value and the ontology's individual of that name are one. */
  @Test
  void everyValueOfARecordIsATerm() {
    Set<String> ids = new HashSet<>();
    Arrays.stream(Stance.values()).map(Stance::id).forEach(ids::add);
    Arrays.stream(Certainty.values()).map(Certainty::id).forEach(ids::add);
    Arrays.stream(Voice.values()).map(Voice::id).forEach(ids::add);
    Arrays.stream(Review.values()).map(Review::id).forEach(ids::add);
    assertEquals(18, ids.size());
    assertTrue(Ontology.shipped().terms().containsAll(ids), ids::toString);
  }

  @Test
  void shapesSpeakOfExistingTermsOnly() {
    Set<String> unknown = new TreeSet<>();
    Ontology.shapes().stream()
        .flatMap(t -> List.of(t.getSubject(), t.getPredicate(), t.getObject()).stream())
        .filter(node -> node.isURI() && node.getURI().startsWith(Cg.NS))
        .map(node -> node.getURI().substring(Cg.NS.length()))
        .filter(term -> !Ontology.shipped().terms().contains(term))
        .forEach(unknown::add);
    assertEquals(Set.of(), unknown);
  }

  /** What may stand how often on a claim: the one table that people ask for. */
  @ParameterizedTest
  @CsvSource({
    "claimant,    0, n",
    "voice,       1, 1",
    "via,         0, n",
    "reportedIn,  1, 1",
    "stance,      1, 1",
    "certainty,   0, 1",
    "about,       0, n",
    "place,       0, n",
    "saidAt,      0, 1",
    "eventTime,   0, 1",
    "saidOn,      0, 1",
    "timeText,    0, 1",
    "quantity,    0, n",
    "quote,       1, 1",
    "cue,         0, 1",
    "claimantWords, 0, 1",
    "evidence,    1, n",
    "topic,       0, n",
    "position,    0, n",
    "question,    0, n",
    "repliesTo,   0, n",
    "extractedBy, 1, 1",
    "confidence,  0, 1",
    "review,      1, 1"
  })
  void theShapeOfAClaimHasItsCardinalities(String field, String min, String max) {
    Graph shapes = Ontology.shapes();
    Node claim = NodeFactory.createURI("https://w3id.org/claimgraph/shapes#Claim");
    List<Node> properties =
        shapes.stream(claim, SHACL.property, Node.ANY)
            .map(Triple::getObject)
            .filter(property -> shapes.contains(property, SHACL.path, own(field)))
            .toList();
    assertEquals(1, properties.size(), field);
    assertEquals(min, value(shapes, properties.get(0), SHACL.minCount, "0"), field);
    assertEquals(max, value(shapes, properties.get(0), SHACL.maxCount, "n"), field);
  }

  /** Every property with claims as its domain has a place in the shape of a claim. */
  @Test
  void theShapeOfAClaimLeavesNoFieldOut() {
    Graph shapes = Ontology.shapes();
    for (Triple triple : Ontology.shipped().triples()) {
      if (triple.getPredicate().getURI().endsWith("rdf-schema#domain")
          && triple.getObject().equals(Cg.CLAIM)) {
        assertTrue(
            shapes.contains(Node.ANY, SHACL.path, triple.getSubject()),
            () -> triple.getSubject() + " is in no shape");
      }
    }
  }

  @Test
  void everyClassOfOursHasAShape() {
    Graph shapes = Ontology.shapes();
    for (Node type :
        List.of(
            Cg.CLAIM,
            Cg.QUANTITY_CLASS,
            Cg.SOURCE,
            Cg.FURNITURE,
            Cg.ACTOR,
            Cg.LOCATION,
            Cg.QUESTION_CLASS,
            Cg.POSITION_CLASS,
            Cg.DISAGREEMENT)) {
      assertTrue(shapes.contains(Node.ANY, SHACL.targetClass, type), type::toString);
    }
    assertFalse(shapes.contains(Node.ANY, SHACL.targetClass, Cg.STANCE));
  }

  private static Node own(String term) {
    return NodeFactory.createURI(Cg.NS + term);
  }

  private static String value(Graph graph, Node subject, Node predicate, String otherwise) {
    return graph.stream(subject, predicate, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse(otherwise);
  }
}
