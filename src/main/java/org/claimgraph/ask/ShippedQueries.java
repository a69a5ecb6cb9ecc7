package org.claimgraph.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimgraph.text.Nearest;

/** The questions that come with the program: every {@code .rq} file of {@code queries/}. */
public final class ShippedQueries {
  private static final String FOLDER = "claimgraph/queries/";
  private static final String ENDING = ".rq";

  private ShippedQueries() {}

  /** All of them, sorted by name. */
  public static List<ShippedQuery> all() {
    return List.copyOf(Loaded.BY_NAME.values());
  }

  /** The query of that name (the file name without {@code .rq}), if there is one. */
  public static Optional<ShippedQuery> named(String name) {
    return Optional.ofNullable(Loaded.BY_NAME.get(name));
  }

  /** The name that a mistyped one was probably meant to be. */
  public static Optional<String> nearest(String typed) {
    return Nearest.to(typed, Loaded.BY_NAME.keySet());
  }

  /** Read once, when first asked for. */
  private static final class Loaded {
    static final Map<String, ShippedQuery> BY_NAME = load();

    private static Map<String, ShippedQuery> load() {
      Map<String, ShippedQuery> byName = new TreeMap<>();
      try {
        for (String file : files()) {
          String name = file.substring(0, file.length() - ENDING.length());
          byName.put(name, ShippedQuery.parse(name, read(file)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("the shipped queries cannot be read", e);
      }
      return byName;
    }
  }

  /** File names, wherever the class path has the folder: in a directory or in a jar. */
  private static List<String> files() throws IOException {
    URL folder = ShippedQueries.class.getClassLoader().getResource(FOLDER);
    if (folder == null) {
      return List.of();
    }
    if (folder.openConnection() instanceof JarURLConnection jar) {
      // The jar file is the class loader's own, shared through the cache: it is not ours to close.
      try (Stream<String> names = jar.getJarFile().stream().map(entry -> entry.getName())) {
        return names
            .filter(name -> name.startsWith(FOLDER) && name.endsWith(ENDING))
            .map(name -> name.substring(FOLDER.length()))
            .toList();
      }
    }
    try (Stream<Path> paths = Files.list(Path.of(URI.create(folder.toString())))) {
      return paths
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.endsWith(ENDING))
          .toList();
    }
  }

  private static String read(String file) throws IOException {
    try (InputStream in =
        ShippedQueries.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IOException(FOLDER + file + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
