package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.article.Document;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Readers see one version of everything: while an article is replaced again and again, each looks
 * for two current versions, for half of one, and for a comparison that does not fit.
 *
 * <p>{@code -Dclaimgraph.rounds=3000} makes it longer.
 */
class ReadersBesideAWriterTest {
  private static final int ROUNDS = Integer.getInteger("claimgraph.rounds", 60);
  private static final int READERS = 4;
  private static final String URL = "https://example.org/count";

  /** Each version has so many sentences, and each of them is a claim that takes a position. */
  private static final int CLAIMS = 6;

  @TempDir private Path folder;

  private static Document version(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < CLAIMS; i++) {
      text.append(
          "The ministry said that %d North Korean soldiers were sent to Russia. "
              .formatted(1000 * (number % 7 + 1) + i));
    }
    return Stores.at(URL, "count", text.toString().strip() + " Version " + number + ".");
  }

  @Test
  void nobodySeesTwoVersionsOrHalfOfOne() throws Exception {
    try (Store store = Stores.create(folder.resolve("store"))) {
      int claims = Stores.stored(store, version(0)).claims();
      assertTrue(claims >= CLAIMS, () -> claims + " claims");
      AtomicBoolean writing = new AtomicBoolean(true);
      ExecutorService readers = Executors.newFixedThreadPool(READERS);
      try {
        List<Future<Integer>> looks = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
          looks.add(readers.submit(() -> look(store.data(), claims, writing)));
        }
        for (int round = 1; round <= ROUNDS; round++) {
          Stores.stored(store, version(round));
        }
        writing.set(false);
        for (Future<Integer> look : looks) {
          assertTrue(look.get() > 1, "a reader must have looked more than once");
        }
      } finally {
        writing.set(false);
        readers.shutdown();
      }
      assertEquals(List.of(), store.verify());
    }
  }

  private static int look(DatasetGraph data, int claims, AtomicBoolean writing) {
    int times = 0;
    do {
      Txn.executeRead(data, () -> look(data, claims));
      times++;
    } while (writing.get());
    return times;
  }

  private static void look(DatasetGraph data, int claims) {
    List<Node> sources = subjects(data, RDF.Nodes.type, Cg.SOURCE);
    assertEquals(1, sources.size(), sources::toString);
    Node source = sources.get(0);
    List<Node> printed = subjects(data, Cg.REPORTED_IN, source);
    assertEquals(claims, printed.size());
    data.find(Iris.COMPARISON, Node.ANY, Standard.WAS_DERIVED_FROM, Node.ANY)
        .forEachRemaining(
            quad -> assertTrue(printed.contains(quad.getObject()), () -> "out of step: " + quad));
    Optional<Node> mentioned = printed.stream().filter(c -> isCompared(data, c)).findFirst();
    assertTrue(mentioned.isPresent(), "no claim of the present version is compared");
  }

  private static boolean isCompared(DatasetGraph data, Node claim) {
    return data.contains(Iris.COMPARISON, Node.ANY, Standard.WAS_DERIVED_FROM, claim);
  }

  private static List<Node> subjects(DatasetGraph data, Node predicate, Node object) {
    List<Node> subjects = new ArrayList<>();
    data.findNG(Node.ANY, Node.ANY, predicate, object)
        .forEachRemaining((Quad quad) -> subjects.add(quad.getSubject()));
    return subjects;
  }
}
