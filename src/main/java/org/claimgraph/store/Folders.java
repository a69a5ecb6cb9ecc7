package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. */
final class Folders {
  private Folders() {}

  /** Deletes a folder and all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    for (Path path : files(folder, Comparator.reverseOrder())) {
      Files.delete(path);
    }
  }

  /** Whether nothing is in a folder. */
  static boolean isEmpty(Path folder) throws IOException {
    return names(folder).isEmpty();
  }

  /** The names of what is in a folder, sorted. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  /**
   * The bytes that the files below a folder take at least, when each that grows in steps may have a
   * hole for its last one.
   */
  static long sizeWithoutLast(long step, Path folder) throws IOException {
    long size = 0;
    for (Path path : files(folder, Comparator.naturalOrder())) {
      long apparent = Files.isRegularFile(path) ? Files.size(path) : 0;
      size += apparent % step == 0 ? Math.max(0, apparent - step) : apparent;
    }
    return size;
  }

  /** The bytes that the files below a folder take, holes counted in. */
  static long size(Path folder) throws IOException {
    long size = 0;
    for (Path path : files(folder, Comparator.naturalOrder())) {
      size += Files.isRegularFile(path) ? Files.size(path) : 0;
    }
    return size;
  }

  private static List<Path> files(Path folder, Comparator<Path> order) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(order).toList();
    }
  }
}
