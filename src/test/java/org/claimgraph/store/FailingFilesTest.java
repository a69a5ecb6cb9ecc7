package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Nth change to the disk fails, for N = 0, 1, 2 … until none does: afterwards there is the old
 * file or the new one, and never something between.
 */
class FailingFilesTest {
  @TempDir private Path folder;

  @Test
  void aBackupIsTheOldOneOrTheNewOne() throws IOException {
    Path archive = folder.resolve("backup.zip");
    try (Store store = Stores.create(folder.resolve("store"))) {
      store.backup(archive);
      byte[] older = Files.readAllBytes(archive);
      Stores.put(store, Stores.text("a", "The mayor said that the bridge is safe."));
      Path whole = folder.resolve("whole.zip");
      store.backup(whole);
      byte[] newer = Files.readAllBytes(whole);
      Files.delete(whole);
      int changes = 0;
      for (boolean done = false; !done; changes++) {
        Files.write(archive, older);
        try {
          store.backup(new FailingFiles(changes).at(archive));
          done = true;
          assertArrayEquals(newer, Files.readAllBytes(archive));
        } catch (IOException | RuntimeIOException e) { // as Jena wraps it
          byte[] there = Files.readAllBytes(archive);
          assertTrue(
              Arrays.equals(older, there) || Arrays.equals(newer, there), "change " + changes);
        }
        assertEquals(List.of("backup.zip", "store"), Folders.names(folder), "change " + changes);
      }
      assertTrue(changes > 4, "a write, a force, a rename, another force");
    }
  }

  @Test
  void aLogHasTheWholeBatchOrNothingOfIt() throws IOException {
    Path file = folder.resolve("ingest.log");
    IngestLog.create(file)
        .append(List.of(new LogEntry.Removed("0123456789abcdef", Optional.empty(), List.of())));
    byte[] older = Files.readAllBytes(file);
    LogEntry second = new LogEntry.Removed("fedcba9876543210", Optional.empty(), List.of());
    int changes = 0;
    for (boolean done = false; !done; changes++) {
      Files.write(file, older);
      List<LogEntry> read = new ArrayList<>();
      try {
        IngestLog log =
            IngestLog.open(new FailingFiles(changes).at(file), 1, (batch, entries) -> {});
        log.append(List.of(second));
        done = true;
      } catch (IOException e) {
        assertArrayEquals(older, Files.readAllBytes(file), "change " + changes);
      }
      IngestLog.open(file, 1, (batch, entries) -> read.addAll(entries));
      assertEquals(done, read.contains(second), "change " + changes);
      assertEquals(done ? 2 : 1, read.size(), "change " + changes);
    }
    assertEquals(3, changes, "a write and a force, and one time without a fault");
  }
}
