package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.claimgraph.Noting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reading an article needs no RDF and starts without its library, which would take most of the
 * time.
 */
class LoadedClassesTest {
  @TempDir private Path folder;

  private Set<String> loadedToRead(String... options) throws Exception {
    Path article = folder.resolve("news.txt");
    Files.writeString(article, "On Monday the Kremlin said that 1,500 soldiers are in Kursk.");
    String[] args = new String[options.length + 2];
    args[0] = "read";
    args[1] = article.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    Noting loader = new Noting("org.claimgraph.", "picocli.");
    Method run =
        loader
            .loadClass(Main.class.getName())
            .getDeclaredMethod("run", PrintStream.class, PrintStream.class, String[].class);
    run.setAccessible(true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(0, run.invoke(null, stream, stream, args), out.toString(StandardCharsets.UTF_8));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("1,500 soldiers are in Kursk"));
    Set<String> jena = new TreeSet<>(loader.asked());
    jena.removeIf(name -> !name.startsWith("org.apache.jena."));
    return jena;
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "jsonl", "text"})
  void whatIsNoRdfNeedsNoJena(String format) throws Exception {
    assertEquals(Set.of(), loadedToRead("--format", format));
  }

  @Test
  void turtleNeedsIt() throws Exception {
    assertFalse(loadedToRead("--format", "ttl").isEmpty());
  }
}
