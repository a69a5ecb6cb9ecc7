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
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The first workspace, which the program carries along so that it runs from any folder. */
public final class Seeds {
  private static final String ROOT = "claimgraph/seeds/";

  private Seeds() {}

  /** The files of the seeds, inside the jar or beside the classes. */
  public static WorkspaceFiles files() {
    URL url = Seeds.class.getClassLoader().getResource(ROOT);
    if (url == null) {
      throw new IllegalStateException("The program was packaged without its seeds.");
    }
    try {
      return url.openConnection() instanceof JarURLConnection jar
          ? new InJar(jar.getJarFile())
          : new FolderFiles(Path.of(URI.create(url.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Inside the jar. Its list of entries is in memory already, for the class loader; opening the jar
   * a second time as a file system would cost a tenth of the time that a whole build takes.
   */
  private record InJar(JarFile jar) implements WorkspaceFiles {
    @Override
    public boolean has(String path) {
      return jar.getEntry(ROOT + path) != null;
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
      String start = ROOT + folder + "/";
      try (Stream<String> names = jar.stream().map(entry -> entry.getName())) {
        return names
            .filter(name -> name.startsWith(start) && name.endsWith(ending))
            .filter(name -> name.indexOf('/', start.length()) < 0)
            .map(name -> name.substring(ROOT.length()))
            .sorted()
            .toList();
      }
    }
  }
}
