package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.claimgraph.article.Articles;
import org.claimgraph.article.Document;
import org.claimgraph.article.Format;
import org.claimgraph.graph.Iris;
import org.claimgraph.workspace.Seeds;

/** Stores and articles for tests. */
final class Stores {
  private Stores() {}

  /** A new store with the names and readings of the seeds, and no article. */
  static Store create(Path folder) {
    try {
      return Store.create(folder, Seeds.files(), Iris.DEFAULT_BASE, Watch.NONE, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Store open(Path folder) {
    try {
      return Store.open(folder, Watch.NONE, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A plain text. */
  static Document text(String name, String text) {
    return document(name, Format.TEXT, text);
  }

  /** An article that calls an address its own. */
  static Document at(String url, String name, String text) {
    return document(
        name,
        Format.JSON,
        "{\"url\": \"%s\", \"headline\": \"A headline\", \"articleBody\": \"%s\"}"
            .formatted(url, text.replace("\n", "\\n")));
  }

  private static Document document(String name, Format format, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return assertInstanceOf(
        Document.class, Articles.read(name, name, bytes, format, Optional.empty()));
  }

  /** Stores an article and says what became of it. */
  static Done put(Store store, Document document) {
    return store.write(List.of(store.put(document, Optional.empty()))).get(0);
  }

  static Done.Stored stored(Store store, Document document) {
    return assertInstanceOf(Done.Stored.class, put(store, document));
  }

  /** Every quad of the named graphs, one a line, sorted. */
  static SortedSet<String> quads(Store store) {
    return quads(store.data());
  }

  static SortedSet<String> quads(DatasetGraph data) {
    TreeSet<String> lines = new TreeSet<>();
    Txn.executeRead(
        data, () -> data.find(Quad.ANY).forEachRemaining(quad -> lines.add(line(quad))));
    return lines;
  }

  /** The same quads; what differs is shown, a few lines of it. */
  static void assertSame(SortedSet<String> expected, SortedSet<String> actual) {
    assertEquals(List.of(), minus(expected, actual), "missing");
    assertEquals(List.of(), minus(actual, expected), "too many");
  }

  private static List<String> minus(SortedSet<String> all, SortedSet<String> some) {
    return all.stream().filter(line -> !some.contains(line)).limit(5).toList();
  }

  /** Whether a file holds these words. */
  static boolean isText(Path file, String words) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String line(Quad quad) {
    return NodeFmtLib.strNT(quad.getGraph())
        + " "
        + NodeFmtLib.strNT(quad.getSubject())
        + " "
        + NodeFmtLib.strNT(quad.getPredicate())
        + " "
        + NodeFmtLib.strNT(quad.getObject());
  }
}
