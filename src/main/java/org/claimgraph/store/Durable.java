package org.claimgraph.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are whole and on the disk before anybody is told so. */
final class Durable {
  private Durable() {}

  /** Something that writes bytes. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Puts a file in its place in one step: first beside it, forced to the disk, then renamed. The
   * name itself is only safe after {@link #syncFolder}. What was not written to its end is taken
   * away.
   *
   * @throws StoreFault if the disk is full
   */
  static void write(Path file, Content content) throws IOException {
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      fill(unfinished, content);
      Files.move(
          unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException | Error e) {
      boolean full = isFull(file, e);
      takeAway(unfinished, e);
      if (full) {
        throw StoreFault.noSpace(
            "The disk of %s is full; expected room for all of it. Nothing of it was written."
                .formatted(file),
            e);
      }
      throw e;
    }
  }

  /** The same with bytes that are there already. */
  static void write(Path file, byte[] bytes) throws IOException {
    write(file, out -> out.write(bytes));
  }

  private static void fill(Path file, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.write(out);
      out.flush();
      channel.force(true);
    }
  }

  /** Java has no exception for it; to be asked before what was written is taken away. */
  private static boolean isFull(Path file, Throwable e) {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null
        && !(e instanceof AccessDeniedException
            || e instanceof NoSuchFileException
            || e instanceof StoreFault)
        && new FreeSpace(folder, 0).isShort();
  }

  private static void takeAway(Path unfinished, Throwable because) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** Forces the name of a file to the disk. */
  static void syncName(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      syncFolder(folder);
    }
  }

  /** Forces the names in a folder to the disk. */
  static void syncFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
