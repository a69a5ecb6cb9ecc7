package org.claimgraph.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An empty workspace, with comments that show what goes where. */
public final class NewWorkspace {
  private static final List<String> FILES =
      List.of(
          "README.md",
          "sources.ttl",
          "articles/README.md",
          "lexicon/actors.ttl",
          "lexicon/locations.ttl",
          "lexicon/questions.ttl",
          "readings/EXAMPLE.ttl.txt");

  private NewWorkspace() {}

  /** Whether {@code folder} is not there yet, or is an empty folder. */
  public static boolean isPossible(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /** Writes the files of an empty workspace into {@code folder}, and makes the folder. */
  public static void make(Path folder) throws IOException {
    for (String file : FILES) {
      Path target = folder.resolve(file);
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      try (InputStream in = NewWorkspace.class.getResourceAsStream("/claimgraph/init/" + file)) {
        if (in == null) {
          throw new IllegalStateException("The program was packaged without init/" + file);
        }
        Files.copy(in, target);
      } catch (IOException e) {
        throw FileFault.in(target, e);
      }
    }
  }
}
