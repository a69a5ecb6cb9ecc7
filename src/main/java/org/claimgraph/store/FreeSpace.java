package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The space that is left on a disk. TDB2 maps its files into memory, and on a full disk the process
 * dies of that: so nothing is begun unless there is room for it.
 */
final class FreeSpace {
  /** TDB2 grows its files in steps of 8 MB, and a batch may touch all of the some twenty. */
  static final long FLOOR = 512L * 1024 * 1024;

  /** The step in which TDB2's files grow. */
  private static final long SEGMENT = 8L * 1024 * 1024;

  /** The next batch may take more than the last one did. */
  private static final long MARGIN = 4;

  private final Path folder;
  private final long floor;
  private long before;
  private long growth;

  /**
   * @param floor bytes that must be free before anything is written
   */
  FreeSpace(Path folder, long floor) {
    this.folder = folder;
    this.floor = floor;
  }

  /**
   * Sees that there is room for another batch.
   *
   * @throws StoreFault if there is not
   */
  void require() throws IOException {
    long free = free();
    long needed = Math.max(floor, MARGIN * growth);
    if (free < needed) {
      throw StoreFault.noSpace(
          "The disk of %s has %s MB left; expected %s MB before more is written. What was stored is safe; make room and go on."
              .formatted(folder, free >> 20, needed >> 20));
    }
    before = free;
  }

  /** Sees that there is room for something of this size, in bytes, and the floor is left. */
  void requireBeyond(long bytes) throws IOException {
    if (free() < floor + bytes) {
      throw StoreFault.noSpace(
          "The disk of %s has %s MB left; expected %s MB for that. Nothing was changed."
              .formatted(folder, free() >> 20, (floor + bytes) >> 20));
    }
  }

  /** Notes how much the batch took that was written since {@link #require}. */
  void written() throws IOException {
    growth = Math.max(0, before - free());
  }

  private long free() throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  /** Whether the disk is so full that a failed write must be due to that. */
  boolean isShort() {
    try {
      return free() < SEGMENT;
    } catch (IOException e) {
      return false;
    }
  }

  /** What is said when a write has failed because of that. */
  StoreFault full(Throwable cause) {
    return StoreFault.noSpace(
        "The disk of %s is full; expected more room. What was stored before is safe; make room and start again."
            .formatted(folder),
        cause);
  }
}
