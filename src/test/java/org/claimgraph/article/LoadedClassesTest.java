package org.claimgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimgraph.Noting;
import org.junit.jupiter.api.Test;

/** A command that reads plain text starts without the parsers of other formats. */
class LoadedClassesTest {

  private static Set<String> loadedToRead(String text, String format)
      throws ClassNotFoundException,
          NoSuchMethodException,
          IllegalAccessException,
          InvocationTargetException {
    Noting loader = new Noting("org.claimgraph.article.");
    Class<?> formats = loader.loadClass(Format.class.getName());
    Method read =
        loader
            .loadClass(Articles.class.getName())
            .getMethod("read", String.class, String.class, byte[].class, formats, Optional.class);
    Object chosen = formats.getMethod("valueOf", String.class).invoke(null, format);
    Object outcome =
        read.invoke(
            null, "a", "a", text.getBytes(StandardCharsets.UTF_8), chosen, Optional.empty());
    assertEquals("Document", outcome.getClass().getSimpleName());
    Set<String> parsers = new TreeSet<>(loader.asked());
    parsers.removeIf(name -> name.startsWith("java."));
    return parsers;
  }

  @Test
  void plainTextNeedsNoParser() throws Exception {
    assertEquals(Set.of(), loadedToRead("The mayor said that the bridge is old.", "TEXT"));
  }

  @Test
  void aPageNeedsOne() throws Exception {
    assertTrue(loadedToRead("<p>The mayor said so.", "HTML").contains("org.jsoup.parser.Parser"));
  }
}
