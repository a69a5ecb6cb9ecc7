package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimgraph.article.Format;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Review;
import org.claimgraph.store.LogEntry.Added;
import org.claimgraph.workspace.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log holds whole batches and nothing else, whatever becomes of its last bytes. */
class IngestLogTest {
  private static final LogEntry ARTICLE =
      new Added(
          "0123456789abcdef".repeat(4),
          "name \"quoted\"\nand more",
          Format.HTML,
          Optional.of("windows-1252"),
          Optional.of("https://example.org/?a=b&c=\u2028"),
          Optional.of("fedcba9876543210"));

  private static final LogEntry REVIEW =
      new LogEntry.Reviewed(
          "0123456789abcdef",
          "abcdefabcdef",
          Optional.of(
              new Decision(
                  "abcdefabcdef",
                  Review.CORRECTED,
                  Optional.of("[] a cg:Claim ."),
                  List.of(
                      new Actor(
                          "jane-doe",
                          "Jane Doe",
                          List.of("Doe"),
                          List.of("mayor"),
                          Optional.of(new Actor.Guess(Actor.Kind.PERSON, false)))),
                  List.of(new Location("ham", "Ham", List.of(), List.of("england"))),
                  Optional.of("according-to"),
                  "3",
                  Optional.of("a remark"))));

  private static final List<List<LogEntry>> BATCHES =
      List.of(
          List.of(new LogEntry.Named(new TreeMap<>(Map.of("lexicon/a.ttl", "ff")))),
          List.of(ARTICLE, REVIEW),
          List.of(
              new LogEntry.Removed(
                  "0123456789abcdef",
                  Optional.of(Instant.parse("2026-11-26T04:30:00Z")),
                  List.of("0123456789abcdef-0123456789ab")),
              new LogEntry.Reviewed("0123456789abcdef", "abcdefabcdef", Optional.empty())));

  @TempDir private Path folder;
  private Path file;
  private final List<Long> ends = new ArrayList<>(List.of(0L));

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("ingest.log");
    IngestLog log = IngestLog.create(file);
    for (List<LogEntry> batch : BATCHES) {
      log.append(batch);
      ends.add(Files.size(file));
    }
  }

  private List<List<LogEntry>> read(long told) throws IOException {
    List<List<LogEntry>> batches = new ArrayList<>();
    IngestLog.open(file, told, (batch, entries) -> batches.add(entries));
    return batches;
  }

  @Test
  void everyEntryComesBackAsItWas() throws IOException {
    assertEquals(BATCHES, read(3));
  }

  @Test
  void cutAtAnyByteItHoldsTheBatchesBeforeAndGoesOn() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      long size = length;
      int batches = (int) ends.stream().filter(end -> end > 0 && end <= size).count();
      assertEquals(BATCHES.subList(0, batches), read(batches), "cut at " + length);
      assertEquals(ends.get(batches), Files.size(file));
      IngestLog.open(file, batches, (batch, entries) -> {}).append(BATCHES.get(2));
      assertEquals(BATCHES.get(2), read(batches + 1L).get(batches));
    }
  }

  @Test
  void aChangedByteInWhatOthersKnowToHaveHappenedIsNoticed() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x04;
      Files.write(file, changed);
      StoreFault fault = assertThrows(StoreFault.class, () -> read(3), "changed at " + at);
      assertEquals(StoreFault.Kind.UNUSABLE, fault.kind());
      assertTrue(Arrays.equals(changed, Files.readAllBytes(file)), "it must be left as it is");
    }
  }

  @Test
  void whatIsCutOffIsKeptBesideIt() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    read(2);
    assertEquals(whole.length - 1L, Files.size(folder.resolve("ingest.log.torn-1")));
  }
}
