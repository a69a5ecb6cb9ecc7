package org.claimgraph.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.WorkspaceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search of the seeds finds, and in which order. */
class CatalogueTest {
  private static Graph graph;
  private static Catalogue catalogue;

  @BeforeAll
  static void read() throws NoWorkspace {
    var quads = Build.quads(WorkspaceReader.read(Seeds.files()), Iris.DEFAULT_BASE);
    graph = MemoryDataset.of(quads).getDefaultGraph();
    catalogue = new CatalogueReader(graph, () -> false).read();
  }

  @ParameterizedTest
  @CsvSource({
    "NIS, National Intelligence Service",
    "nis, National Intelligence Service",
    "national intel, National Intelligence Service",
    "SERVICE national, National Intelligence Service",
    "peskov, Dmitry Peskov",
    "kursk ob, Kursk Oblast",
    "How many North Korean, How many North Korean soldiers are in Russia or on their way there?",
    "fuels, North Korea fuels Russia-Ukraine War",
  })
  void aNameIsFoundByItsWordsAndTheirBeginnings(String typed, String first) {
    assertEquals(first, catalogue.find(typed, 0, 1).entries().get(0).label());
  }

  @Test
  void theVeryNameComesBeforeNamesThatHoldIt() {
    List<String> found =
        catalogue.find("north korea", 0, 10).entries().stream().map(Entry::label).toList();
    assertEquals("North Korea", found.get(0));
    assertTrue(found.contains("North Korean troops"), found::toString);
  }

  @Test
  void claimsAreFoundByTheWordsOfTheirQuotesWholeWordsFirst() {
    Found found = catalogue.find("weapon", 0, 100);
    assertTrue(found.quoted() > 0);
    assertEquals(found.quoted(), found.claims().size());
    boolean begun = false;
    for (Node claim : found.claims()) {
      List<String> words = SearchWords.of(quote(claim));
      assertTrue(words.stream().anyMatch(word -> word.startsWith("weapon")), words::toString);
      assertTrue(!begun || !words.contains("weapon"), "a whole word after a beginning");
      begun |= !words.contains("weapon");
    }
  }

  @Test
  void thePagesOfWhatIsFoundAreAllOfItOnce() {
    Found all = catalogue.find("russia", 0, Integer.MAX_VALUE);
    Set<Object> seen = new HashSet<>();
    for (int from = 0; from < all.total(); from += 7) {
      Found page = catalogue.find("russia", from, 7);
      assertEquals(all.total(), page.total());
      page.entries().forEach(entry -> assertTrue(seen.add(entry)));
      page.claims().forEach(claim -> assertTrue(seen.add(claim)));
    }
    assertEquals(all.total(), seen.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?!", "\u0000", "zzzz", "\uD800"})
  void whatHasNoKnownWordFindsNothing(String typed) {
    assertEquals(0, catalogue.find(typed, 0, 10).total());
  }

  @Test
  void accentsAndPunctuationDoNotMatter() {
    assertEquals(catalogue.find("Kim Jong-un", 0, 10), catalogue.find("“KÍM jong un!”", 0, 10));
  }

  @Test
  void figuresAreThoseOfTheGraph() {
    for (Kind kind : Kind.values()) {
      assertEquals(
          graph.stream(Node.ANY, RDF.Nodes.type, kind.type()).count(),
          catalogue.count(kind),
          kind.plural());
    }
    Entry first = catalogue.entries(Kind.QUESTIONS).get(0);
    assertEquals("Has North Korea sent soldiers to Russia, or is it sending them?", first.label());
    assertEquals("1 disagreement, 2 positions, 13 claims", first.note());
  }

  @Test
  void aMistypedNameLeadsToTheNearest() {
    assertEquals("Dmitry Peskov", catalogue.nearest("dmitri peskow").orElseThrow().label());
    assertTrue(catalogue.nearest("nobody of that name").isEmpty());
  }

  @Test
  void readingStopsWhenItIsTold() {
    assertThrows(CancellationException.class, () -> new CatalogueReader(graph, () -> true).read());
  }

  private static String quote(Node claim) {
    return graph.stream(claim, Cg.QUOTE, Node.ANY)
        .findFirst()
        .orElseThrow()
        .getObject()
        .getLiteralLexicalForm();
  }
}
