package org.claimgraph.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.graph.PlainGraph;
import org.claimgraph.graph.PlainLines;
import org.claimgraph.graph.PlainTriples;

/**
 * Run by the build when classes and resources lie ready: writes the Turtle that {@code read} needs
 * as {@link PlainLines} beside it, so that an article is read without an RDF library. The Turtle
 * stays what people edit, and a test holds both equal.
 */
public final class Packaging {
  private static final String TURTLE = ".ttl";
  private static final List<String> FOLDERS =
      List.of("org/claimgraph/language", "org/claimgraph/quality");

  private Packaging() {}

  /**
   * Writes the lines.
   *
   * @param args the folder of the classes and resources that are packaged
   * @throws IOException if a file cannot be read or written
   * @throws NoWorkspace if the seeds are not there
   */
  public static void main(String[] args) throws IOException, NoWorkspace {
    Path classes = Path.of(args[0]);
    for (String folder : FOLDERS) {
      for (Path turtle : turtle(classes.resolve(folder))) {
        String name = turtle.getFileName().toString().replace(TURTLE, "");
        write(classes, folder + '/' + name, PlainTriples.parse(Files.readString(turtle)));
      }
    }
    Optional<PlainGraph> names =
        WorkspaceReader.soundNames(WorkspaceReader.files(classes.resolve(Seeds.ROOT)));
    if (names.isPresent()) {
      write(classes, Seeds.NAMES, names.get());
    } else {
      Files.deleteIfExists(lines(classes, Seeds.NAMES));
    }
  }

  private static List<Path> turtle(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(TURTLE)).toList();
    }
  }

  private static void write(Path classes, String path, PlainGraph graph) throws IOException {
    Files.writeString(lines(classes, path), PlainLines.write(graph));
  }

  private static Path lines(Path classes, String path) {
    return classes.resolve(path + PlainLines.ENDING);
  }
}
