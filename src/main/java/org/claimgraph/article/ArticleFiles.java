package org.claimgraph.article;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The files below a folder in the order of their names, folder by folder: only the folders that are
 * open at the moment are listed. Hidden files and folders are passed over, links to folders are not
 * followed.
 */
final class ArticleFiles {
  /** The endings of the names of files that are read, for messages. */
  static final String ENDINGS =
      Arrays.stream(Format.values())
          .flatMap(format -> format.endings().stream())
          .map(ending -> "." + ending)
          .collect(Collectors.joining(" "));

  private ArticleFiles() {}

  /**
   * Hands each file to {@code files} and each folder that cannot be listed to {@code faults}.
   *
   * @param levels how many levels of folders to go down; 1 is {@code folder} alone
   * @param wanted which files
   */
  static void walk(
      Path folder,
      int levels,
      Predicate<Path> wanted,
      Consumer<Path> files,
      BiConsumer<Path, IOException> faults) {
    Deque<Iterator<Path>> open = new ArrayDeque<>();
    open.push(list(folder, faults));
    while (!open.isEmpty()) {
      Iterator<Path> innermost = open.element();
      if (!innermost.hasNext()) {
        open.pop();
        continue;
      }
      Path path = innermost.next();
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        if (open.size() < levels) {
          open.push(list(path, faults));
        }
      } else if (Files.isRegularFile(path) && wanted.test(path)) {
        files.accept(path);
      }
    }
  }

  /** Whether the ending of its name says that it is read. */
  static boolean isKnown(Path file) {
    return Format.ofName(fileName(file)).isPresent();
  }

  static String fileName(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static Iterator<Path> list(Path folder, BiConsumer<Path, IOException> faults) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!fileName(entry).startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (IOException e) {
      faults.accept(folder, e);
    } catch (DirectoryIteratorException e) {
      faults.accept(folder, e.getCause());
    }
    entries.sort(Comparator.comparing(ArticleFiles::fileName));
    return entries.iterator();
  }
}
