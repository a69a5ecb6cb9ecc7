package org.claimgraph.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The launcher as in a checkout, with a jar that holds nothing but the names of the classes under
 * test: so the real script is run, on what has just been compiled.
 */
final class Checkout {
  private Checkout() {}

  /** Makes {@code folder/claimgraph} a link to a launcher in {@code checkout}, a new folder. */
  static void make(Path checkout, Path folder) throws IOException {
    for (String part : new String[] {"target", "src/main", "ontology", "seeds", "queries"}) {
      Files.createDirectories(checkout.resolve(part));
    }
    Files.createFile(checkout.resolve("pom.xml"));
    Path launcher = checkout.resolve("claimgraph");
    Files.copy(Path.of("claimgraph"), launcher);
    if (!launcher.toFile().setExecutable(true)) {
      throw new IOException("No permission to make the launcher executable");
    }
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    main.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    Path jar = checkout.resolve("target/claimgraph.jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    // An archive of classes that fits no jar is ignored; without one, the launcher would make it.
    Files.createFile(checkout.resolve("target/claimgraph.jsa"));
    Files.createSymbolicLink(folder.resolve("claimgraph"), launcher);
  }

  /** Copies the articles of the seeds to {@code folder/seeds/articles}. */
  static void copyArticles(Path folder) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("seeds/articles"));
    try (Stream<Path> seeds = Files.list(Path.of("seeds/articles"))) {
      for (Path article : seeds.toList()) {
        Files.copy(article, articles.resolve(article.getFileName()));
      }
    }
  }
}
