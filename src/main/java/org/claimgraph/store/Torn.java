package org.claimgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files whose end was not written: they are cut back to what is whole, and kept as they were. */
final class Torn {
  private Torn() {}

  /**
   * Cuts a file to its first {@code length} bytes. When this returns, both the file and a copy of
   * it as it was are on the disk.
   *
   * @return the copy, beside the file
   */
  static Path cut(Path file, long length) throws IOException {
    Path copy = free(file);
    Files.copy(file, copy);
    try (FileChannel copied = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      copied.force(true);
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
      channel.force(true);
    }
    Durable.syncName(file);
    return copy;
  }

  /** A name beside the file that nobody has taken. */
  private static Path free(Path file) {
    int n = 1;
    Path name = file.resolveSibling(file.getFileName() + ".torn-1");
    while (Files.exists(name)) {
      n++;
      name = file.resolveSibling(file.getFileName() + ".torn-" + n);
    }
    return name;
  }
}
