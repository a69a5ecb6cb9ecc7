package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.claimgraph.article.Document;
import org.claimgraph.article.Format;
import org.claimgraph.article.Original;
import org.claimgraph.claim.Claim;
import org.claimgraph.graph.Comparison;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Triples;
import org.claimgraph.workspace.ReadArticle;

/**
 * Articles, which of them somebody was told are stored, and what a store that holds them must look
 * like, quad by quad. Nothing of it is asked from the store that is looked at.
 */
final class Ledger {
  private final List<String> records = new ArrayList<>();
  private final Map<String, ReadArticle> expected = new HashMap<>();
  private final Set<String> acknowledged = new LinkedHashSet<>();

  /**
   * Small articles that answer the seeds' questions, so that the comparison has work to do.
   *
   * @param store reads them as the one will that is to hold them
   */
  Ledger(Store store, int count) {
    for (int i = 1; i <= count; i++) {
      String record =
          "{\"identifier\":\"a%05d\",\"articleBody\":\"The ministry said that %s North Korean soldiers were sent to Russia on day %s. A spokesman denied that soldiers had been sent.\"}"
              .formatted(i, 1000 + 10 * (i % 50), i);
      byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
      Document document =
          (Document) new Original("a", Format.JSON_LINES, Optional.empty(), bytes).read("a");
      records.add(record);
      expected.put(document.article().id(), store.read(document));
    }
  }

  /** The articles as JSON Lines, without line ends. */
  List<String> records() {
    return records;
  }

  /** Somebody was told that the article of this id is stored. */
  void acknowledge(String id) {
    assertTrue(expected.containsKey(id), "no such article was sent: " + id);
    acknowledged.add(id);
  }

  int acknowledged() {
    return acknowledged.size();
  }

  boolean isComplete() {
    return acknowledged.size() == expected.size();
  }

  /** What was acknowledged is there, and what is there is whole. */
  void look(Path folder, String moment) {
    try (Store store = Stores.open(folder)) {
      assertEquals(List.of(), store.verify(), moment);
      DatasetGraph data = store.data();
      Txn.executeRead(data, () -> look(data, moment));
    }
  }

  private void look(DatasetGraph data, String moment) {
    for (String article : acknowledged) {
      assertTrue(
          data.containsGraph(Iris.source(article)), "lost: %s, %s".formatted(article, moment));
    }
    List<Claim> claims = new ArrayList<>();
    expected.forEach(
        (id, read) -> {
          if (data.containsGraph(Iris.source(id))) {
            claims.addAll(read.claims());
            Stores.assertSame(lines(read.triples(), Iris.source(id)), graph(data, Iris.source(id)));
          }
        });
    Triples comparison = new Triples();
    Comparison.of(claims).write(comparison);
    Stores.assertSame(lines(comparison, Iris.COMPARISON), graph(data, Iris.COMPARISON));
  }

  /** The same quads come out when the database is made again from originals and log. */
  static void assertSameWhenRebuilt(Path folder) throws Exception {
    SortedSet<String> before;
    try (Store opened = Stores.open(folder)) {
      before = Stores.quads(opened);
    }
    StoreCare.rebuild(folder, Watch.NONE);
    try (Store rebuilt = Stores.open(folder)) {
      Stores.assertSame(before, Stores.quads(rebuilt));
    }
  }

  private static SortedSet<String> lines(Triples triples, Node graph) {
    SortedSet<String> lines = new TreeSet<>();
    triples.all().forEach(t -> lines.add(Stores.line(Quad.create(graph, t))));
    return lines;
  }

  private static SortedSet<String> graph(DatasetGraph data, Node graph) {
    SortedSet<String> lines = new TreeSet<>();
    data.find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> lines.add(Stores.line(quad)));
    return lines;
  }
}
