package org.claimgraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Adler32;

/**
 * TDB2's journal, looked at before TDB2 reads it: a process that was killed while it wrote an entry
 * leaves half of it, and then TDB2 does not open; some other bytes make it ask for all memory there
 * is.
 *
 * <p>An entry is a header of 16 bytes (length of the data, or -1 for none; Adler-32 of the entry
 * with this field as zero; type; component), then the data: as {@code
 * org.apache.jena.dboe.transaction.txn.journal.Journal} of Jena 5.6.0 writes it. A transaction is a
 * run of REDO entries and a COMMIT; TDB2 takes back what has no COMMIT.
 *
 * @param state what is to be done
 * @param committed where the last COMMIT ends, in bytes
 * @param length of the file, in bytes
 */
record Journal(State state, long committed, long length) {
  private static final int HEADER = 16;
  private static final int CHECKSUM_AT = 4;
  private static final int REDO = 1;
  private static final int UNDO = 2;
  private static final int COMMIT = 3;
  private static final int ABORT = 4;
  private static final int NO_DATA = -1;
  private static final int CHUNK = 1 << 16;

  /** What is to be done with a journal. */
  enum State {
    /** Nothing: every entry is whole. */
    WHOLE,
    /** The last entry was not written to its end, and is to be cut off. */
    TORN,
    /** Something was changed; what the database holds is not to be relied upon. */
    DAMAGED
  }

  /** Looks at a journal; one that is not there is whole. */
  static Journal look(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new Journal(State.WHOLE, 0, 0);
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return look(channel);
    }
  }

  private static Journal look(FileChannel file) throws IOException {
    long length = file.size();
    long committed = 0;
    long at = 0;
    while (at < length) {
      if (length - at < HEADER) {
        return new Journal(State.TORN, committed, length);
      }
      ByteBuffer header = read(file, at, HEADER);
      int data = header.getInt(0);
      int type = header.getInt(8);
      if (!isPlausible(type, data)) {
        return new Journal(State.DAMAGED, committed, length);
      }
      long end = at + HEADER + Math.max(0, data);
      if (end > length) {
        // Its own length may be what was changed: then what follows was once committed.
        State state = hasCommit(file, at + 1, length) ? State.DAMAGED : State.TORN;
        return new Journal(state, committed, length);
      }
      if (!fits(file, header, at + HEADER, end)) {
        return new Journal(State.DAMAGED, committed, length);
      }
      at = end;
      if (type == COMMIT) {
        committed = end;
      }
    }
    return new Journal(State.WHOLE, committed, length);
  }

  private static boolean isPlausible(int type, int data) {
    return switch (type) {
      case REDO, UNDO -> data >= NO_DATA;
      case COMMIT, ABORT -> data == NO_DATA;
      default -> false;
    };
  }

  /** Whether header and data are what the checksum in the header is of. */
  private static boolean fits(FileChannel file, ByteBuffer header, long from, long end)
      throws IOException {
    int expected = header.getInt(CHECKSUM_AT);
    Adler32 sum = new Adler32();
    sum.update(header.putInt(CHECKSUM_AT, 0).position(0));
    for (long at = from; at < end; at += CHUNK) {
      sum.update(read(file, at, (int) Math.min(CHUNK, end - at)));
    }
    return (int) sum.getValue() == expected;
  }

  /** Whether a whole COMMIT stands anywhere in a stretch, at whatever byte. */
  private static boolean hasCommit(FileChannel file, long from, long end) throws IOException {
    for (long start = from; start + HEADER <= end; start += CHUNK) {
      ByteBuffer bytes = read(file, start, (int) Math.min(CHUNK + HEADER - 1L, end - start));
      for (int i = 0; i + HEADER <= bytes.limit() && i < CHUNK; i++) {
        if (bytes.getInt(i) == NO_DATA && bytes.getInt(i + 8) == COMMIT) {
          ByteBuffer header = read(file, start + i, HEADER);
          if (fits(file, header, 0, 0)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
      // until all is read; nobody makes the file shorter meanwhile
    }
    return buffer.flip();
  }

  /**
   * Cuts off what was not written to its end. The journal as it was stays beside it.
   *
   * @return the copy
   */
  Path cut(Path file) throws IOException {
    return Torn.cut(file, committed);
  }
}
