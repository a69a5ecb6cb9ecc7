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

  private final Path folder;
  private final long floor;

  /**
   * @param floor bytes that must be free before anything is written
   */
  FreeSpace(Path folder, long floor) {
    this.folder = folder;
    this.floor = floor;
  }

  /**
   * Sees that there is room.
   *
   * @param needed bytes that the next step may take beyond the floor
   * @throws StoreFault if there is not
   */
  void require(long needed) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < floor + needed) {
      throw StoreFault.noSpace(
          "The disk of %s has %s MB left; expected %s MB before more is written. What was stored is safe; make room and go on."
              .formatted(folder, free >> 20, (floor + needed) >> 20));
    }
  }

  /** Whether the disk is so full that a failed write must be due to that. */
  boolean isShort() {
    try {
      return Files.getFileStore(folder).getUsableSpace() < SEGMENT;
    } catch (IOException e) {
      return false;
    }
  }
}
