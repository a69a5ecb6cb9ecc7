package org.claimgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.claimgraph.article.Sha256;

/**
 * Bytes by their hash: each article as it came in, and each file of the names and readings that
 * articles were read with. What is there never changes; it is either whole or not there.
 */
final class Originals {
  private final Path folder;

  /** What is to be removed when nobody holds the originals any more. */
  private final Set<String> condemned = new TreeSet<>();

  private int holders;

  /**
   * @param folder where they lie; made if it is not there
   */
  Originals(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Keeps bytes and returns their hash; they are safe after {@link #sync}. */
  synchronized String put(byte[] bytes) throws IOException {
    String sha256 = Sha256.hex(bytes);
    condemned.remove(sha256);
    if (!has(sha256)) {
      Durable.write(folder.resolve(sha256), bytes);
    }
    return sha256;
  }

  boolean has(String sha256) {
    return Files.isRegularFile(folder.resolve(sha256));
  }

  /**
   * The bytes that have this hash.
   *
   * @throws StoreFault if they are not there, or are others
   */
  byte[] get(String sha256) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(sha256));
      if (!Sha256.hex(bytes).equals(sha256)) {
        throw changed(folder.resolve(sha256));
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw StoreFault.unusable(
          "%s is missing; expected what was stored, as `claimgraph store restore` brings it back."
              .formatted(folder.resolve(sha256)),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static StoreFault changed(Path original) {
    return StoreFault.unusable(
        "%s has other bytes than its name says; expected what was stored, as `claimgraph store restore` brings it back."
            .formatted(original));
  }

  /** Removes what nothing refers to any more, as soon as nobody holds it. */
  synchronized void remove(String sha256) throws IOException {
    if (holders > 0) {
      condemned.add(sha256);
    } else {
      Files.deleteIfExists(folder.resolve(sha256));
    }
  }

  /** Until {@link #release}, nothing goes that is there now. */
  synchronized void hold() {
    holders++;
  }

  /** Takes a {@link #hold} back. */
  synchronized void release() throws IOException {
    holders--;
    if (holders == 0) {
      for (String sha256 : condemned) {
        Files.deleteIfExists(folder.resolve(sha256));
      }
      condemned.clear();
    }
  }

  /** Forces the names to the disk. */
  void sync() throws IOException {
    Durable.syncFolder(folder);
  }
}
