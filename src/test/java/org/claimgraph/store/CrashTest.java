package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged is there after a kill, whole, and nothing else is half there. A process
 * loads articles and says which are safe; it is killed at a random moment, again and again on the
 * same store, and each time the store is compared quad by quad with what it should hold.
 *
 * <p>{@code -Dclaimgraph.kills=300 -Dclaimgraph.seed=7} makes it longer, and another.
 */
@Tag("crash")
class CrashTest {
  private static final int KILLS = Integer.getInteger("claimgraph.kills", 20);
  private static final long SEED = Long.getLong("claimgraph.seed", 1);

  /** Longer than a run takes, so that the moment may be anywhere in it. */
  private static final int LONGEST_MILLIS = 4000;

  private static final String LOADED = "loaded " + Iris.DEFAULT_BASE + "id/source/";

  private final Random random = new Random(SEED);
  private final List<String> acknowledged = new ArrayList<>();
  private final Map<String, ReadArticle> expected = new HashMap<>();

  @TempDir private Path folder;

  @Test
  void nothingThatWasAcknowledgedIsLostAndNothingIsHalfThere() throws Exception {
    Path store = folder.resolve("store");
    Path articles = folder.resolve("articles.jsonl");
    try (Store empty = Stores.create(store)) {
      writeArticles(empty, articles, 200 * KILLS);
    }
    int killed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      killed += loadAndKill(store, articles) ? 1 : 0;
      look(store, "kill %s of seed %s".formatted(kill, SEED));
    }
    assertTrue(
        killed >= KILLS / 4,
        "a quarter of the runs must have been killed at least, and %s were".formatted(killed));
    assertTrue(!acknowledged.isEmpty(), "no run came far enough to acknowledge anything");
    SortedSet<String> before;
    try (Store opened = Stores.open(store)) {
      before = Stores.quads(opened);
    }
    StoreCare.rebuild(store, Watch.NONE);
    try (Store rebuilt = Stores.open(store)) {
      Stores.assertSame(before, Stores.quads(rebuilt));
    }
  }

  /** Small articles that answer the seeds' questions, so that the comparison has work to do. */
  private void writeArticles(Store store, Path file, int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      String record =
          "{\"identifier\":\"a%05d\",\"articleBody\":\"The ministry said that %s North Korean soldiers were sent to Russia on day %s. A spokesman denied that soldiers had been sent.\"}"
              .formatted(i, 1000 + 10 * (i % 50), i);
      lines.append(record).append('\n');
      byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
      Document document =
          (Document) new Original("a", Format.JSON_LINES, Optional.empty(), bytes).read("a");
      expected.put(document.article().id(), store.read(document));
    }
    Files.writeString(file, lines);
  }

  private boolean loadAndKill(Path store, Path articles) throws Exception {
    try (Child child =
        Child.claimgraph("load", articles, "--store", store, "--batch", 7, "--free-space", 0)) {
      Thread killer =
          new Thread(
              () -> {
                try {
                  TimeUnit.MILLISECONDS.sleep(1000 + random.nextInt(LONGEST_MILLIS));
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                child.kill();
              });
      killer.start();
      for (String line : child.rest()) {
        if (line.startsWith(LOADED)) {
          acknowledged.add(line.substring(LOADED.length()));
        }
      }
      int code = child.exitCode();
      killer.interrupt();
      killer.join();
      return code == 128 + 9;
    }
  }

  private void look(Path folder, String moment) {
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
            Stores.assertSame(lines(read.triples(), id), graph(data, id));
          }
        });
    Triples comparison = new Triples();
    Comparison.of(claims).write(comparison);
    SortedSet<String> wanted = new TreeSet<>();
    comparison.all().forEach(t -> wanted.add(Stores.line(Quad.create(Iris.COMPARISON, t))));
    SortedSet<String> there = new TreeSet<>();
    data.find(Iris.COMPARISON, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> there.add(Stores.line(quad)));
    Stores.assertSame(wanted, there);
  }

  private static SortedSet<String> lines(Triples triples, String id) {
    SortedSet<String> lines = new TreeSet<>();
    triples.all().forEach(t -> lines.add(Stores.line(Quad.create(Iris.source(id), t))));
    return lines;
  }

  private static SortedSet<String> graph(DatasetGraph data, String id) {
    SortedSet<String> lines = new TreeSet<>();
    data.find(Iris.source(id), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> lines.add(Stores.line(quad)));
    return lines;
  }
}
