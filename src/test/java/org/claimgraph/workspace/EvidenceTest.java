package org.claimgraph.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.Example;
import org.claimgraph.article.Sha256;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Standard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The evidence lock, seen from outside: what the published graph says of the places of words is
 * held against the bytes of the article files, without the classes that wrote it.
 */
class EvidenceTest {

  private static Graph graph(Example example) {
    Graph union = GraphFactory.createDefaultGraph();
    Build.quads(example.read(), Iris.DEFAULT_BASE).forEach(quad -> union.add(quad.asTriple()));
    return union;
  }

  /** The code points of each article by the IRI of its source. */
  private static Map<Node, int[]> texts(Example example) throws IOException {
    Map<Node, int[]> texts = new HashMap<>();
    try (Stream<Path> files = Files.list(example.folder().resolve("articles"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String id = Sha256.hex(bytes).substring(0, 16);
        texts.put(
            NodeFactory.createURI("https://w3id.org/claimgraph/id/source/" + id),
            new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").codePoints().toArray());
      }
    }
    return texts;
  }

  private static Node one(Graph graph, Node subject, Node predicate) {
    List<Node> objects = all(graph, subject, predicate);
    assertEquals(1, objects.size(), () -> subject + " " + predicate);
    return objects.get(0);
  }

  private static List<Node> all(Graph graph, Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  private static List<Node> ofType(Graph graph, Node type) {
    return graph.find(Node.ANY, RDF.Nodes.type, type).mapWith(t -> t.getSubject()).toList();
  }

  private static Node selector(Graph graph, Node place, Node type) {
    return all(graph, place, Standard.HAS_SELECTOR).stream()
        .filter(selector -> graph.contains(selector, RDF.Nodes.type, type))
        .findFirst()
        .orElseThrow();
  }

  private static int[] offsets(Graph graph, Node place) {
    Node position = selector(graph, place, Standard.TEXT_POSITION_SELECTOR);
    return new int[] {
      Integer.parseInt(one(graph, position, Standard.START).getLiteralLexicalForm()),
      Integer.parseInt(one(graph, position, Standard.END).getLiteralLexicalForm())
    };
  }

  private static String cut(int[] text, int start, int end) {
    return new String(text, start, end - start);
  }

  private static String literal(Graph graph, Node subject, Node predicate) {
    return one(graph, subject, predicate).getLiteralLexicalForm();
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void offsetsCutTheQuotedWordsAndTheirSurroundingsOutOfTheStoredText(Example example)
      throws IOException {
    Graph graph = graph(example);
    Map<Node, int[]> texts = texts(example);
    List<Node> places =
        graph.find(Node.ANY, Cg.EVIDENCE, Node.ANY).mapWith(t -> t.getObject()).toList();
    assertFalse(places.isEmpty());
    for (Node place : places) {
      int[] text = texts.getOrDefault(one(graph, place, Standard.HAS_SOURCE), new int[0]);
      int[] at = offsets(graph, place);
      Node quote = selector(graph, place, Standard.TEXT_QUOTE_SELECTOR);
      String exact = literal(graph, quote, Standard.EXACT);
      String prefix = literal(graph, quote, Standard.PREFIX);
      String suffix = literal(graph, quote, Standard.SUFFIX);
      assertEquals(exact, cut(text, at[0], at[1]), place::toString);
      int from = at[0] - prefix.codePointCount(0, prefix.length());
      int to = at[1] + suffix.codePointCount(0, suffix.length());
      assertEquals(prefix + exact + suffix, cut(text, from, to), place::toString);
      assertTrue(!prefix.isEmpty() || at[0] == 0, place::toString);
      assertTrue(!suffix.isEmpty() || at[1] == text.length, place::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void everyClaimQuotesTheWordsOfItsEvidence(Example example) {
    Graph graph = graph(example);
    List<Node> claims = ofType(graph, Cg.CLAIM);
    assertFalse(claims.isEmpty());
    for (Node claim : claims) {
      List<Node> marked = new ArrayList<>();
      for (Node place : all(graph, claim, Cg.EVIDENCE)) {
        Node marks = one(graph, place, Cg.MARKS);
        Node quote = selector(graph, place, Standard.TEXT_QUOTE_SELECTOR);
        assertEquals(
            literal(graph, claim, marks), literal(graph, quote, Standard.EXACT), claim::toString);
        assertEquals(
            one(graph, claim, Cg.REPORTED_IN),
            one(graph, place, Standard.HAS_SOURCE),
            claim::toString);
        marked.add(marks);
      }
      assertTrue(marked.contains(Cg.QUOTE), claim::toString);
      assertEquals(marked.size(), marked.stream().distinct().count(), claim::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void noQuoteStandsInFurniture(Example example) {
    Graph graph = graph(example);
    List<Node> furniture = ofType(graph, Cg.FURNITURE);
    assertFalse(furniture.isEmpty());
    for (Node claim : ofType(graph, Cg.CLAIM)) {
      for (Node place : all(graph, claim, Cg.EVIDENCE)) {
        for (Node stretch : furniture) {
          boolean sameSource =
              one(graph, stretch, Standard.HAS_SOURCE)
                  .equals(one(graph, place, Standard.HAS_SOURCE));
          if (sameSource && graph.contains(place, Cg.MARKS, Cg.QUOTE)) {
            int[] quote = offsets(graph, place);
            int[] junk = offsets(graph, stretch);
            assertTrue(quote[1] <= junk[0] || junk[1] <= quote[0], claim::toString);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void everyPositionIsInsideItsText(Example example) throws IOException {
    Graph graph = graph(example);
    int longest = texts(example).values().stream().mapToInt(t -> t.length).max().orElse(0);
    for (Node position : ofType(graph, Standard.TEXT_POSITION_SELECTOR)) {
      int start = Integer.parseInt(literal(graph, position, Standard.START));
      int end = Integer.parseInt(literal(graph, position, Standard.END));
      assertTrue(0 <= start && start < end && end <= longest, position::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Example.class,
      names = {"SOUND"})
  void theAwkwardWordsAreStoredAsTheArticleHasThem(Example example) {
    Graph graph = graph(example);
    List<String> quotes =
        graph
            .find(Node.ANY, Cg.QUOTE, Node.ANY)
            .mapWith(t -> t.getObject().getLiteralLexicalForm())
            .toList();
    for (String raw :
        Arrays.asList(
            "the 다리 🌉 is unsafe",
            "too weak for lorries 🚚",
            "“Between 40\u00A0and\u00A060 lorries cross it each day”",
            "the ferry\u2011owners paid for the engineer’s report",
            "nobody will miss the lorries 🚛🚛")) {
      assertTrue(quotes.contains(raw), raw);
    }
  }
}
