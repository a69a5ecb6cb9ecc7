package org.claimgraph.store;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.store.Journal.State;

/**
 * Hostile bytes for what a store reads before it trusts anything: TDB2's journal and the log. In
 * the build the saved corpus runs; {@code JAZZER_FUZZ=1 mvn test -Dtest=StoreFuzzTest#journal}
 * looks for new ones.
 */
class StoreFuzzTest {

  /** Whatever stands there, it is one of three things, and once cut it is whole. */
  @FuzzTest
  void journal(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("fuzz", ".jrnl");
    try {
      Files.write(file, bytes);
      Journal journal = Journal.look(file);
      if (journal.committed() > bytes.length || journal.length() != bytes.length) {
        throw new AssertionError("impossible: " + journal);
      }
      if (journal.state() == State.TORN) {
        Files.delete(journal.cut(file));
        if (Journal.look(file).state() != State.WHOLE) {
          throw new AssertionError("cut, and not whole: " + Journal.look(file));
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  /** A log is opened, or refused in a sentence; opened, it is whole. */
  @FuzzTest
  void log(byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      Path file = folder.resolve("ingest.log");
      Files.write(file, bytes);
      long batches = IngestLog.open(file, 0, (batch, entries) -> {}).batch();
      if (IngestLog.open(file, batches, (batch, entries) -> {}).batch() != batches) {
        throw new AssertionError("another log when it is opened again");
      }
    } finally {
      Folders.delete(folder);
    }
  }
}
