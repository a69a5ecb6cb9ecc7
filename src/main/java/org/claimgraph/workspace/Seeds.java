package org.claimgraph.workspace;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.graph.PlainGraph;

/** The first workspace, which the program carries along so that it runs from any folder. */
public final class Seeds {
  static final String ROOT = "claimgraph/seeds/";

  /**
   * Where the build leaves the names and questions as plain lines, if nothing is wrong with them.
   */
  static final String NAMES = "claimgraph/names";

  private Seeds() {}

  /** The files of the seeds, inside the jar or beside the classes. */
  public static WorkspaceFiles files() {
    URL url = Seeds.class.getClassLoader().getResource(ROOT);
    if (url == null) {
      throw new IllegalStateException("The program was packaged without its seeds.");
    }
    try {
      return url.openConnection() instanceof JarURLConnection jar
          ? InJar.of(jar.getJarFile())
          : new FolderFiles(Path.of(URI.create(url.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The names and questions of the seeds. What {@link WorkspaceReader#readNames} makes of their
   * Turtle, the build has written down for {@code read}; seeds with faults are read from the
   * Turtle, which knows where the faults are.
   *
   * @throws NoWorkspace if the files cannot be listed
   */
  public static Workspace names() throws NoWorkspace {
    Optional<PlainGraph> names = PlainGraph.find(NAMES);
    return names.isPresent()
        ? Workspace.ofNames(LexiconReader.read(names.get()), List.of())
        : WorkspaceReader.readNames(files());
  }

  /**
   * Inside the jar, whose list of entries is in memory already, for the class loader. It is walked
   * once: it names every class of every library.
   *
   * @param paths of the seeds' files, sorted
   */
  private record InJar(SortedSet<String> paths) implements WorkspaceFiles {
    static InJar of(JarFile jar) {
      try (Stream<String> names = jar.stream().map(entry -> entry.getName())) {
        return new InJar(
            names
                .filter(name -> name.startsWith(ROOT) && !name.endsWith("/"))
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new)));
      }
    }

    @Override
    public boolean has(String path) {
      return paths.contains(path);
    }

    @Override
    public byte[] read(String path) throws IOException {
      try (InputStream in = Seeds.class.getClassLoader().getResourceAsStream(ROOT + path)) {
        if (in == null) {
          throw new FileNotFoundException(path);
        }
        return in.readAllBytes();
      }
    }

    @Override
    public List<String> list(String folder, String ending) {
      String start = folder + "/";
      return paths.stream()
          .filter(path -> path.startsWith(start) && path.endsWith(ending))
          .filter(path -> path.indexOf('/', start.length()) < 0)
          .toList();
    }
  }
}
