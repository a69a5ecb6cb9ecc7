package org.claimgraph.store;

import static org.claimgraph.store.Stores.put;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that returns another byte than was written, where a look at the quads shows nothing. */
class FlippedByteTest {
  private static final int FLIPS = Integer.getInteger("claimgraph.flips", 20);
  private static final long SEED = Long.getLong("claimgraph.seed", 1);

  private final Random random = new Random(SEED);

  @TempDir private Path folder;
  private Path at;

  @BeforeEach
  void fill() throws IOException {
    at = folder.resolve("store");
    try (Store store = Stores.create(at)) {
      put(store, Stores.text("a", "According to the Harbour Union, the pier is closed."));
      put(store, Stores.text("b", "The mayor said that the bridge is safe."));
      store.compact();
    }
  }

  private static void flip(Path file, long position, int bit) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(position);
      int old = bytes.read();
      bytes.seek(position);
      bytes.write(old ^ (1 << bit));
    }
  }

  /** By a finding, or because the store does not open. */
  private boolean isNoticed() {
    try (Store opened = Stores.open(at)) {
      return !opened.verify().isEmpty();
    } catch (StoreFault e) {
      return true;
    }
  }

  @Test
  void aFlippedByteInTheMarkerTheLogOrAnOriginalIsNoticed() throws IOException {
    List<Path> originals =
        Folders.names(at.resolve("originals")).stream()
            .map(name -> at.resolve("originals").resolve(name))
            .toList();
    for (int i = 0; i < 3 * FLIPS; i++) {
      Path file =
          switch (i % 3) {
            case 0 -> at.resolve("store.json");
            case 1 -> at.resolve("ingest.log");
            default -> originals.get(random.nextInt(originals.size()));
          };
      byte[] whole = Files.readAllBytes(file);
      int position = random.nextInt(whole.length);
      int bit = random.nextInt(8);
      flip(file, position, bit);
      assertTrue(
          isNoticed(),
          "seed %s: bit %s of byte %s of %s".formatted(SEED, bit, position, file.getFileName()));
      Files.write(file, whole);
    }
  }

  @Test
  void aFlippedByteIsNoticedWhileTheStoreIsOpen() throws IOException {
    try (Store store = Stores.open(at)) {
      assertEquals(List.of(), store.verify());
      for (String name : List.of("store.json", "ingest.log")) {
        byte[] whole = Files.readAllBytes(at.resolve(name));
        flip(at.resolve(name), whole.length / 2, 0);
        assertEquals(1, store.verify().size(), name);
        Files.write(at.resolve(name), whole);
      }
    }
  }

  /**
   * In the branches of an index stands the last statement of each leaf. When one of these is a
   * little too low, a search for that statement goes to the next leaf, and does not find what a
   * reading of all leaves finds.
   */
  @Test
  void aFlippedByteInTheBranchesOfAnIndexIsFoundBySearching() throws IOException {
    long header = 4;
    int statement = 32;
    Path branches = at.resolve("database/Data-0002/GSPO.idn");
    long root = lastUsedBlock(branches);
    SortedSet<String> quads;
    try (Store store = Stores.open(at)) {
      quads = Stores.quads(store);
    }
    long lastByte = root + header + 4L * statement - 1;
    try (RandomAccessFile bytes = new RandomAccessFile(branches.toFile(), "rw")) {
      bytes.seek(lastByte);
      int old = bytes.read();
      assertTrue(old > 0, "a statement ends in another byte");
      bytes.seek(lastByte);
      bytes.write(old & (old - 1)); // the lowest bit that is set falls over
    }
    try (Store store = Stores.open(at)) {
      Stores.assertSame(quads, Stores.quads(store));
      List<String> findings = store.verify();
      assertEquals(1, findings.size(), findings::toString);
      assertTrue(
          findings.get(0).startsWith("The index GSPO does not find 1 of"), findings::toString);
    }
  }

  private static int lastUsedBlock(Path file) throws IOException {
    int block = 1 << 13;
    byte[] bytes = Files.readAllBytes(file);
    int last = bytes.length - 1;
    while (bytes[last] == 0) {
      last--;
    }
    return last - last % block;
  }

  @Test
  void aDamagedOriginalIsNotBackedUpAndTheOlderBackupStays() throws IOException {
    Path archive = folder.resolve("backup.zip");
    Path original = at.resolve("originals").resolve(Folders.names(at.resolve("originals")).get(0));
    try (Store store = Stores.open(at)) {
      store.backup(archive);
      byte[] older = Files.readAllBytes(archive);
      flip(original, 0, 0);
      assertThrows(StoreFault.class, () -> store.backup(archive));
      assertArrayEquals(older, Files.readAllBytes(archive));
      assertEquals(List.of("backup.zip", "store"), Folders.names(folder));
    }
  }

  /** What is no part of any entry may change: the dates, for instance. */
  @Test
  void aBackupWithAFlippedByteIsRefusedOrTheSame() throws IOException {
    Path archive = folder.resolve("backup.zip");
    SortedSet<String> quads;
    try (Store store = Stores.open(at)) {
      store.backup(archive);
      quads = Stores.quads(store);
    }
    byte[] whole = Files.readAllBytes(archive);
    int refused = 0;
    for (int i = 0; i < 3 * FLIPS; i++) {
      Files.write(archive, Arrays.copyOf(whole, whole.length));
      flip(archive, random.nextInt(whole.length), random.nextInt(8));
      Path target = folder.resolve("restored-" + i);
      try {
        StoreCare.restore(archive, target, Watch.NONE);
        try (Store restored = Stores.open(target)) {
          Stores.assertSame(quads, Stores.quads(restored));
        }
      } catch (StoreFault e) {
        refused++;
        assertTrue(Files.notExists(target), "something is left behind");
      }
    }
    assertTrue(refused > 2 * FLIPS, "only %s were refused".formatted(refused));
  }
}
