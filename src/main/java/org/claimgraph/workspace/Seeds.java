package org.claimgraph.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The first workspace, which the program carries along so that it runs from any folder. */
public final class Seeds {
  private Seeds() {}

  /** The folder of the seeds, inside the jar or beside the classes. */
  public static Path folder() {
    URL url = Seeds.class.getResource("/claimgraph/seeds");
    if (url == null) {
      throw new IllegalStateException("The program was packaged without its seeds.");
    }
    try {
      URI uri = url.toURI();
      return uri.getScheme().equals("jar") ? openJar(uri).provider().getPath(uri) : Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stays open for as long as the program runs: the seeds may be read at any time. */
  private static FileSystem openJar(URI uri) throws IOException {
    try {
      return FileSystems.getFileSystem(uri);
    } catch (FileSystemNotFoundException e) {
      return FileSystems.newFileSystem(uri, Map.of());
    }
  }
}
