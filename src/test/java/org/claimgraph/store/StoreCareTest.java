package org.claimgraph.store;

import static org.claimgraph.store.Stores.put;
import static org.claimgraph.store.Stores.quads;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Looking after a store: backup, restore, compaction, and finding damage. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreCareTest {
  private static final int FLIPS = Integer.getInteger("claimgraph.flips", 20);

  @TempDir private static Path folder;

  private Path template;
  private SortedSet<String> whole;

  /** A store as a test may have it. */
  private Path at;

  private Path archive;

  @BeforeAll
  void fill() throws IOException {
    template = folder.resolve("template");
    try (Store store = Stores.create(template)) {
      put(store, Stores.at("https://example.org/a", "a", "The mayor said that the pier is safe."));
      put(
          store,
          Stores.at("https://example.org/a", "a", "The mayor said that the pier is closed."));
      for (int i = 0; i < 20; i++) {
        put(
            store,
            Stores.text(
                "b" + i, "The ministry said that %s soldiers were sent.".formatted(100 * i)));
      }
      store.compact();
      whole = quads(store);
    }
  }

  @BeforeEach
  void copy(TestInfo test) throws IOException {
    String name = test.getTestMethod().orElseThrow().getName();
    at = Copies.copy(template, folder.resolve(name));
    archive = folder.resolve(name + ".zip");
  }

  private void backup() throws IOException {
    try (Store store = Stores.open(at)) {
      store.backup(archive);
    }
  }

  private String refused(Path to) {
    StoreFault fault =
        assertThrows(StoreFault.class, () -> StoreCare.restore(archive, to, Watch.NONE));
    assertEquals(StoreFault.Kind.UNUSABLE, fault.kind());
    assertTrue(Files.notExists(to), "nothing may be left behind");
    return String.valueOf(fault.getMessage());
  }

  @Test
  void whatIsRestoredIsTheSameQuadByQuadAndCanBeWrittenTo() throws IOException {
    backup();
    Path restored = folder.resolve("restored");
    StoreCare.restore(archive, restored, Watch.NONE);
    try (Store store = Stores.open(restored)) {
      Stores.assertSame(whole, quads(store));
      assertEquals(List.of(), store.verify());
      assertEquals(
          new Done.Duplicate(
              Stores.text("b0", "The ministry said that 0 soldiers were sent.").article().id()),
          put(store, Stores.text("b0", "The ministry said that 0 soldiers were sent.")));
      Stores.stored(store, Stores.text("new", "The union denied that the pier is safe."));
      assertEquals(List.of(), store.verify());
    }
  }

  @Test
  void theSameStoreMakesTheSameArchive() throws IOException {
    backup();
    byte[] first = Files.readAllBytes(archive);
    backup();
    assertArrayEquals(first, Files.readAllBytes(archive));
  }

  @Test
  void aCutArchiveIsRefusedAndNothingIsLeftBehind() throws IOException {
    backup();
    byte[] bytes = Files.readAllBytes(archive);
    for (int length : new int[] {0, 10, bytes.length / 2, bytes.length - 1}) {
      Files.write(archive, Arrays.copyOf(bytes, length));
      assertTrue(refused(folder.resolve("cut")).contains("no whole backup"));
    }
  }

  @Test
  void anArchiveThatWasChangedIsRefused() throws IOException {
    backup();
    try (FileSystem zip = zip()) {
      Files.writeString(zip.getPath("ingest.log"), "changed");
    }
    assertTrue(refused(folder.resolve("changed")).contains("ingest.log was changed"));
  }

  @Test
  void anArchiveWithOtherThingsInItIsRefused() throws IOException {
    backup();
    try (FileSystem zip = zip()) {
      Files.writeString(zip.getPath("evil.sh"), "echo");
    }
    assertTrue(refused(folder.resolve("evil")).contains("evil.sh does not belong"));
  }

  @Test
  void anArchiveThatLacksSomethingIsRefused() throws IOException {
    backup();
    try (FileSystem zip = zip()) {
      Files.delete(zip.getPath("graph.nq.gz"));
    }
    assertTrue(refused(folder.resolve("lacking")).contains("graph.nq.gz is missing"));
  }

  private FileSystem zip() throws IOException {
    return FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of());
  }

  @Test
  void nothingIsRestoredOverWhatIsThere() throws IOException {
    backup();
    assertThrows(StoreFault.class, () -> StoreCare.restore(archive, at, Watch.NONE));
    try (Store store = Stores.open(at)) {
      Stores.assertSame(whole, quads(store));
    }
  }

  @Test
  void whatIsCompactedIsTheSameAndGoesOn() throws IOException {
    try (Store store = Stores.open(at)) {
      Stores.stored(store, Stores.text("new", "The union denied that the pier is safe."));
      SortedSet<String> before = quads(store);
      store.compact();
      Stores.assertSame(before, quads(store));
      assertEquals(List.of(), store.verify());
      Stores.stored(store, Stores.text("newer", "The union said that the pier is unsafe."));
      assertEquals(List.of(), store.verify());
    }
  }

  @Test
  void whatAKilledCompactionLeavesIsRemoved() throws IOException {
    Path database = at.resolve("database");
    String live =
        Folders.names(database).stream()
            .filter(n -> n.startsWith("Data-"))
            .findFirst()
            .orElseThrow();
    Files.createDirectories(database.resolve("Data-0009-tmp"));
    Copies.copy(database.resolve(live), database.resolve("Data-0001"));
    try (Store store = Stores.open(at)) {
      Stores.assertSame(whole, quads(store));
      assertEquals(List.of(), store.verify());
    }
    assertEquals(
        List.of(live),
        Folders.names(database).stream().filter(n -> n.startsWith("Data-")).toList());
  }

  @Test
  void theNewestFilesOfADatabaseAreThoseWithTheHighestNumber() throws IOException {
    Path database = Files.createDirectories(folder.resolve("numbers"));
    for (String name : List.of("Data-0001", "Data-9999", "Data-10000", "Data-10001-tmp")) {
      Files.createDirectory(database.resolve(name));
    }
    Database.removeSuperseded(database);
    assertEquals(List.of("Data-10000"), Folders.names(database));
  }

  @Test
  void theStatusCountsWhatIsThere() throws IOException {
    try (Store store = Stores.open(at)) {
      StoreStatus status = store.status();
      assertEquals(21, status.articles());
      assertEquals(1, status.earlierVersions());
      assertEquals(whole.size(), status.quads());
      assertTrue(status.claims() >= 21, () -> status.claims() + " claims");
      assertTrue(status.readByTheseRules());
      assertTrue(!store.compactIfWorth(), "it has just been compacted");
    }
  }

  /** TDB2 makes its files longer in steps; only the last step of a file may be a hole. */
  @Test
  void whatIsAllocatedAtLeastIsCountedFileByFile() throws IOException {
    Path files = Files.createDirectories(folder.resolve("files"));
    for (var file : Map.of("steps", 24, "step", 8, "none", 0, "other", 9).entrySet()) {
      Files.write(files.resolve(file.getKey()), new byte[file.getValue()]);
    }
    assertEquals(16 + 9, Folders.sizeWithoutLast(8, files));
  }

  /** Either it is found, or it made no difference: never an answer that is silently wrong. */
  @Test
  void aFlippedByteInTheDatabaseIsFound() throws IOException {
    Random random = new Random(7);
    int found = 0;
    for (int flip = 0; flip < FLIPS; flip++) {
      Path store = Copies.copy(template, folder.resolve("flip-" + flip));
      String where = flip(store.resolve("database"), random);
      List<String> said = new ArrayList<>();
      try (Store opened = Store.open(store, saying(said), 0)) {
        List<String> findings = opened.verify();
        if (findings.isEmpty()) {
          Stores.assertSame(whole, quads(opened));
        }
        found += findings.isEmpty() && said.isEmpty() ? 0 : 1;
      } catch (AssertionError e) {
        throw new AssertionError("not found: " + where, e);
      }
      Folders.delete(store);
    }
    assertTrue(found >= FLIPS * 4 / 5, found + " of " + FLIPS + " were found");
  }

  private static Watch saying(List<String> said) {
    return new Watch() {
      @Override
      public void say(String sentence) {
        said.add(sentence);
      }

      @Override
      public void at(long done, long of) {}
    };
  }

  /** Changes a byte that is not zero: what was never written holds nothing. */
  private static String flip(Path database, Random random) throws IOException {
    List<Path> files;
    try (var all = Files.walk(database)) {
      files =
          all.filter(f -> f.toString().matches(".*\\.(dat|idn|obj|data)|.*-data\\.obj"))
              .sorted()
              .toList();
    }
    while (true) {
      Path file = files.get(random.nextInt(files.size()));
      try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
        long used = Math.min(bytes.length(), 1 << 20);
        long position = (long) (random.nextDouble() * used);
        bytes.seek(position);
        int old = bytes.read();
        if (old > 0) {
          bytes.seek(position);
          bytes.write(old ^ (1 << random.nextInt(8)));
          return file.getFileName() + " at " + position;
        }
      }
    }
  }
}
