package org.claimgraph.store;

import static org.claimgraph.store.Stores.put;
import static org.claimgraph.store.Stores.quads;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store after whatever may happen to a folder. */
class BadDaysTest {
  @TempDir private Path folder;
  private Path at;
  private SortedSet<String> before;

  @BeforeEach
  void fill() {
    at = folder.resolve("store");
    try (Store store = Stores.create(at)) {
      put(store, Stores.text("a", "According to the Harbour Union, the pier is closed."));
      put(store, Stores.text("b", "The mayor said that the bridge is safe."));
      before = quads(store);
    }
  }

  private void opensAsBefore() {
    try (Store store = Stores.open(at)) {
      Stores.assertSame(before, quads(store));
      assertEquals(List.of(), store.verify());
    }
  }

  private String refused() {
    StoreFault fault = assertThrows(StoreFault.class, () -> Stores.open(at));
    assertEquals(StoreFault.Kind.UNUSABLE, fault.kind());
    return String.valueOf(fault.getMessage());
  }

  @Test
  void aMissingDatabaseIsMadeAgain() throws IOException {
    Folders.delete(at.resolve("database"));
    opensAsBefore();
  }

  @Test
  void anEmptyDatabaseIsMadeAgain() throws IOException {
    Folders.delete(at.resolve("database/Data-0001"));
    opensAsBefore();
  }

  @Test
  void aDatabaseWithoutOneOfItsFilesIsMadeAgainAndTheUserIsTold() throws IOException {
    Files.delete(at.resolve("database/Data-0001/GPOS.idn"));
    List<String> said = new ArrayList<>();
    Watch watch =
        new Watch() {
          @Override
          public void say(String sentence) {
            said.add(sentence);
          }

          @Override
          public void at(long done, long of) {}
        };
    try (Store store = Store.open(at, watch, 0)) {
      Stores.assertSame(before, quads(store));
    }
    assertEquals(2, said.size(), said::toString);
    assertTrue(said.get(0).contains("cannot be opened"), said::toString);
    opensAsBefore();
  }

  @Test
  void aDatabaseThatIsBehindTheLogCatchesUp() throws IOException {
    Path copy = folder.resolve("database");
    Copies.copy(at.resolve("database"), copy);
    try (Store store = Stores.open(at)) {
      put(store, Stores.text("c", "The union denied that the pier is open."));
      before = quads(store);
    }
    Folders.delete(at.resolve("database"));
    Copies.copy(copy, at.resolve("database"));
    opensAsBefore();
  }

  @Test
  void aRebuildThatWasKilledLeavesTheOldDatabase() throws IOException {
    Copies.copy(at.resolve("database"), at.resolve("database.unfinished"));
    opensAsBefore();
    Files.move(at.resolve("database"), at.resolve("database.old"));
    opensAsBefore();
    assertTrue(Files.notExists(at.resolve("database.old")));
    assertTrue(Files.notExists(at.resolve("database.unfinished")));
  }

  @Test
  void aStoreWithoutItsLogIsRefused() throws IOException {
    Files.delete(at.resolve("ingest.log"));
    assertTrue(refused().contains("should hold 2 articles"), this::refused);
  }

  @Test
  void aLogThatEndsTooEarlyIsRefused() throws IOException {
    Files.write(at.resolve("ingest.log"), new byte[0]);
    assertTrue(refused().contains("expected batch 3"), this::refused);
  }

  @Test
  void aMissingOriginalIsFoundAndTheDatabaseCannotBeMadeAgainWithoutIt() throws IOException {
    try (Store store = Stores.open(at)) {
      Path original;
      try (var files = Files.list(at.resolve("originals"))) {
        original =
            files
                .filter(file -> Stores.isText(file, "the pier is closed"))
                .findFirst()
                .orElseThrow();
      }
      Files.delete(original);
      List<String> findings = store.verify();
      assertEquals(1, findings.size(), findings::toString);
      assertTrue(findings.get(0).contains("is missing"), findings::toString);
    }
    Folders.delete(at.resolve("database"));
    assertTrue(refused().contains("is missing"), this::refused);
  }

  @Test
  void whatWasTakenOutDoesNotStayWhenTheProcessDiedBeforeItsBytesWent() throws IOException {
    String id;
    Path original;
    byte[] bytes;
    try (Store store = Stores.open(at)) {
      id = Stores.stored(store, Stores.text("c", "The union denied that it rains.")).id();
      original =
          at.resolve("originals")
              .resolve(
                  Folders.names(at.resolve("originals")).stream()
                      .filter(name -> name.startsWith(id))
                      .findFirst()
                      .orElseThrow());
      bytes = Files.readAllBytes(original);
      store.write(List.of(new Change.Remove(id, Optional.empty())));
    }
    Files.write(original, bytes);
    try (Store store = Stores.open(at)) {
      assertTrue(Files.notExists(original));
      assertEquals(2, store.size());
      assertEquals(List.of(), store.verify());
    }
  }

  @Test
  void aMarkerThatIsNoneIsRefused() throws IOException {
    for (String none : List.of("", "{}", "[]", "7", "{\"format\":{}}", "{\"format\":[]}")) {
      Files.writeString(at.resolve("store.json"), none);
      assertTrue(refused().contains("no marker"), none);
    }
    Files.writeString(
        at.resolve("store.json"), "{\"format\":2,\"base\":\"x\",\"batch\":0,\"articles\":0}");
    assertTrue(refused().contains("form 2"), this::refused);
  }

  @Test
  void aFolderThatHoldsOtherThingsBecomesNoStore() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "dear reader");
    StoreFault fault = assertThrows(StoreFault.class, () -> Stores.create(other));
    assertEquals(StoreFault.Kind.UNUSABLE, fault.kind());
    assertEquals(List.of("letter.txt"), Folders.names(other));
  }

  @Test
  void whenThereIsTooLittleRoomNothingIsBegun() throws IOException {
    try (Store store = Store.open(at, Watch.NONE, Long.MAX_VALUE / 2)) {
      StoreFault fault =
          assertThrows(
              StoreFault.class,
              () -> put(store, Stores.text("c", "The union denied that the pier is open.")));
      assertEquals(StoreFault.Kind.NO_SPACE, fault.kind());
      Stores.assertSame(before, quads(store));
    }
    try (Store store = Stores.open(at)) {
      assertInstanceOf(
          Done.Stored.class,
          put(store, Stores.text("c", "The union denied that the pier is open.")));
    }
  }

  /** A second one, in this process or another, is told who has it. */
  @Test
  void aSecondProcessIsToldWhoHasIt() throws Exception {
    try (Store store = Stores.open(at)) {
      assertEquals(
          StoreFault.Kind.IN_USE, assertThrows(StoreFault.class, () -> Stores.open(at)).kind());
      try (Child other = Child.claimgraph("query", "who-denies-what", "--store", at)) {
        List<String> said = other.rest();
        assertEquals(75, other.exitCode(), said::toString);
        assertTrue(
            said.get(0).contains("process " + ProcessHandle.current().pid()), said::toString);
      }
      assertEquals(3, store.version());
    }
  }
}
