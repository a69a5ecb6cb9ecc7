package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store opens after a kill at every call to TDB2's journal, and whatever becomes of the journal's
 * bytes. Because the log was on the disk before, the article is there each time.
 */
@Tag("crash")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalTest {
  private static final String TEXT = "According to the Harbour Union, the pier is closed.";
  private static final String JOURNAL = "database/Data-0001/journal.jrnl";

  @TempDir private static Path folder;

  private Path template;
  private SortedSet<String> after;

  /** The journal as it was when its COMMIT had been written. */
  private byte[] whole = new byte[0];

  /** A store that was killed when the journal was whole. */
  private Path killed;

  private int calls;

  @BeforeAll
  void killAtEveryCall() throws Exception {
    template = folder.resolve("template");
    Stores.create(template).close();
    Path done = copy(template, "done");
    try (Store store = Stores.open(done)) {
      Stores.put(store, Stores.text("new", TEXT));
      after = Stores.quads(store);
    }
    killed = template;
    for (calls = 0; ; calls++) {
      Path store = copy(template, "killed-" + calls);
      int code = halt(store, calls);
      if (code == 0) {
        break;
      }
      assertEquals(HaltingWriter.HALTED, code);
      byte[] left = Files.readAllBytes(store.resolve(JOURNAL));
      if (left.length > whole.length) {
        whole = left;
        killed = copy(store, "longest-" + calls);
      }
      opensWithTheArticle(store);
    }
  }

  private static int halt(Path store, int calls) throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            HaltingWriter.class.getName(),
            store.toString(),
            TEXT,
            Integer.toString(calls))
        .inheritIO()
        .start()
        .waitFor();
  }

  private void opensWithTheArticle(Path at) {
    try (Store store = Stores.open(at)) {
      assertEquals(List.of(), store.verify());
      Stores.assertSame(after, Stores.quads(store));
    }
  }

  @Test
  void aCommitTakesSeveralCalls() {
    assertTrue(calls > 10, () -> calls + " calls");
    assertTrue(whole.length > 100, () -> whole.length + " bytes");
  }

  @Test
  void cutAtAnyByteItIsTornAndNothingIsCommitted() throws IOException {
    Path file = folder.resolve("cut.jrnl");
    for (int length = 1; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      Journal journal = Journal.look(file);
      assertNotEquals(Journal.State.DAMAGED, journal.state(), "cut at " + length);
      assertEquals(0, journal.committed(), "cut at " + length);
    }
    Files.write(file, whole);
    assertEquals(new Journal(Journal.State.WHOLE, whole.length, whole.length), Journal.look(file));
  }

  @Test
  void aChangedByteAnywhereIsDamage() throws IOException {
    Path file = folder.resolve("changed.jrnl");
    for (int at = 0; at < whole.length; at++) {
      for (int bit : new int[] {0x01, 0x10, 0x80}) {
        byte[] changed = whole.clone();
        changed[at] ^= (byte) bit;
        Files.write(file, changed);
        assertEquals(Journal.State.DAMAGED, Journal.look(file).state(), "changed at " + at);
      }
    }
  }

  @Test
  void whatIsNoJournalIsDamage() throws IOException {
    Path file = folder.resolve("nonsense.jrnl");
    byte[] random = new byte[200];
    new Random(1).nextBytes(random);
    for (byte[] nonsense : List.of(new byte[4096], random)) {
      Files.write(file, nonsense);
      assertEquals(Journal.State.DAMAGED, Journal.look(file).state());
    }
  }

  @Test
  void theStoreOpensHoweverTheJournalWasCut() throws IOException {
    for (int length : new int[] {1, 15, 16, 17, whole.length / 2, whole.length - 1}) {
      Path store = copy(killed, "cut-" + length);
      Files.write(store.resolve(JOURNAL), Arrays.copyOf(whole, length));
      opensWithTheArticle(store);
    }
  }

  @Test
  void theStoreOpensWithADamagedJournal() throws IOException {
    for (int at : new int[] {0, 5, 40, whole.length - 1}) {
      Path store = copy(killed, "changed-" + at);
      byte[] changed = whole.clone();
      changed[at] ^= 0x20;
      Files.write(store.resolve(JOURNAL), changed);
      opensWithTheArticle(store);
    }
  }

  @Test
  void theTornJournalIsKept() throws IOException {
    Path store = copy(killed, "kept");
    Files.write(store.resolve(JOURNAL), Arrays.copyOf(whole, 30));
    opensWithTheArticle(store);
    assertEquals(30, Files.size(store.resolve(JOURNAL + ".torn-1")));
  }

  private static Path copy(Path from, String name) throws IOException {
    return Copies.copy(from, folder.resolve(name));
  }
}
