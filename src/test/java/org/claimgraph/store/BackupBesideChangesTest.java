package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A backup holds one state of the store, whatever is stored and removed while it is written. */
class BackupBesideChangesTest {
  private static final String URL = "https://example.org/pier";

  @TempDir private Path folder;
  private Path archive;

  @BeforeEach
  void place() {
    archive = folder.resolve("backup.zip");
  }

  private Store restored(String name) throws Exception {
    Path to = folder.resolve(name);
    StoreCare.restore(archive, to, Watch.NONE, 0);
    return Stores.open(to);
  }

  private static boolean hasOriginal(Path store, String words) throws Exception {
    try (var files = Files.list(store.resolve("originals"))) {
      return files.anyMatch(file -> Stores.isText(file, words));
    }
  }

  @Test
  @Timeout(120)
  void itIsTheStateInWhichItBegan() throws Exception {
    Path at = folder.resolve("store");
    try (Store store = Stores.create(at)) {
      Done.Stored pier = Stores.stored(store, Stores.at(URL, "a", "The mayor said that it rains."));
      Done.Stored gone = Stores.stored(store, Stores.text("b", "The union denied that it rains."));
      SortedSet<String> before = Stores.quads(store);
      BackupFile made =
          store.backup(
              batch -> {
                // By another thread, which need not wait for the backup.
                CompletableFuture.runAsync(
                        () -> {
                          Stores.stored(
                              store, Stores.at(URL, "a", "The mayor said that it is dry."));
                          Stores.stored(store, Stores.text("c", "The union said that it is over."));
                          store.write(List.of(new Change.Remove(gone.id(), Optional.empty())));
                        })
                    .join();
                assertEquals(3, batch);
                return archive;
              });
      assertEquals(2, made.articles());
      assertEquals(3, made.batch());
      assertTrue(store.isNewest(pier.id()) || store.successor(pier.id()).isPresent());
      assertTrue(!hasOriginal(at, "The union denied"), "what was removed goes after the backup");
      assertEquals(List.of(), store.verify());
      try (Store restored = restored("restored")) {
        Stores.assertSame(before, Stores.quads(restored));
        assertEquals(List.of(), restored.verify());
        assertEquals(made.quads(), before.size());
      }
    }
  }

  /** What a backup has of log and originals is the state of its graph: a rebuild shows it. */
  @Test
  @Timeout(240)
  void whileALoadGoesOnEachBackupIsAWholeState() throws Exception {
    try (Store store = Stores.create(folder.resolve("store"))) {
      AtomicInteger stored = new AtomicInteger();
      CompletableFuture<Void> load =
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; i < 12; i++) {
                  Stores.stored(
                      store, Stores.text("a" + i, "The mayor said that %s men left.".formatted(i)));
                  stored.incrementAndGet();
                }
              });
      List<Integer> sizes = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        int least = stored.get();
        BackupFile made = store.backup(archive);
        assertTrue(made.articles() >= least, "what was acknowledged before is in it");
        sizes.add(made.articles());
        SortedSet<String> quads;
        try (Store restored = restored("restored" + i)) {
          quads = Stores.quads(restored);
          assertEquals(made.articles(), restored.size());
          assertEquals(List.of(), restored.verify());
        }
        StoreCare.rebuild(folder.resolve("restored" + i), Watch.NONE);
        try (Store rebuilt = Stores.open(folder.resolve("restored" + i))) {
          Stores.assertSame(quads, Stores.quads(rebuilt));
        }
      }
      load.join();
      assertEquals(sizes.stream().sorted().toList(), sizes);
      assertEquals(12, store.size());
    }
  }
}
