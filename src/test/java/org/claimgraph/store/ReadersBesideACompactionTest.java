package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who has begun to read before a compaction goes on as if there were none. */
class ReadersBesideACompactionTest {
  private static final String CLAIMS =
      "SELECT * { ?claim a <https://w3id.org/claimgraph/ns#Claim> ; ?p ?o }";

  @TempDir private Path folder;

  private static void compact(Store store) {
    try {
      store.compact();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long rows(DatasetGraph data) {
    try (QueryExec query = QueryExec.dataset(data).query(CLAIMS).build()) {
      return Iter.count(query.select());
    }
  }

  @Test
  @Timeout(120)
  void aReaderStaysWithWhatItBeganWith() throws Exception {
    try (Store store = Stores.create(folder.resolve("store"))) {
      Stores.stored(store, Stores.text("a", "The mayor said that the pier is safe."));
      DatasetGraph data = store.data();
      data.begin(ReadWrite.READ);
      long quads = Iter.count(data.find());
      long rows = rows(data);
      Graph graph = data.getDefaultGraph();
      CompletableFuture<Void> compaction = CompletableFuture.runAsync(() -> compact(store));
      while (!Files.exists(folder.resolve("store/database/Data-0002"))) {
        Thread.onSpinWait();
      }
      // A change waits until the new files are in use, and does not wait for old readers.
      CompletableFuture.runAsync(
              () ->
                  Stores.stored(
                      store, Stores.text("b", "The mayor said that the bridge is closed.")))
          .get(60, TimeUnit.SECONDS);
      assertEquals(quads, Iter.count(data.find()));
      assertEquals(rows, rows(data));
      assertEquals(quads, graph.size());
      data.end();
      compaction.get(60, TimeUnit.SECONDS);
      assertEquals(2 * rows, Txn.calculateRead(data, () -> rows(data)));
      assertEquals(List.of(), store.verify());
      assertEquals(2, store.size());
    }
    try (Store store = Stores.open(folder.resolve("store"))) {
      assertEquals(2, store.size());
      assertEquals(List.of(), store.verify());
    }
  }
}
