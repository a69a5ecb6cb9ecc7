package org.claimgraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Copies of folders; what is empty in TDB2's sparse files stays empty, or they would take long. */
final class Copies {
  private static final int BLOCK = 1 << 16;

  private Copies() {}

  static Path copy(Path from, Path to) throws IOException {
    try (var paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          copyFile(path, target);
        }
      }
    }
    return to;
  }

  private static void copyFile(Path from, Path to) throws IOException {
    ByteBuffer empty = ByteBuffer.allocate(BLOCK);
    ByteBuffer buffer = ByteBuffer.allocate(BLOCK);
    try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
        FileChannel out =
            FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (long at = 0; at < in.size(); at += BLOCK) {
        buffer.clear();
        in.read(buffer, at);
        buffer.flip();
        boolean last = at + BLOCK >= in.size();
        if (last || buffer.mismatch(empty) >= 0) {
          out.write(buffer, at);
        }
      }
    }
  }
}
