package org.claimgraph.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a workspace in a folder. */
record FolderFiles(Path root) implements WorkspaceFiles {

  @Override
  public boolean has(String path) {
    return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public byte[] read(String path) throws IOException {
    Path file = root.resolve(path);
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    return Files.readAllBytes(file);
  }

  @Override
  public List<String> list(String folder, String ending) throws IOException {
    Path directory = root.resolve(folder);
    if (Files.notExists(directory, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(directory)) {
      return paths
          .map(path -> folder + "/" + path.getFileName())
          .filter(path -> path.endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
