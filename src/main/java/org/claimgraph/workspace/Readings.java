package org.claimgraph.workspace;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.claimgraph.article.Article;
import org.claimgraph.article.Sha256;
import org.claimgraph.article.UnreadableText;
import org.claimgraph.article.Utf8;
import org.claimgraph.lexicon.Lexicon;

/** Reads one reading by itself, for a text that need not be the one it was made for. */
public final class Readings {
  private Readings() {}

  /**
   * Reads a reading against an article.
   *
   * @param path what to call the file in findings
   * @param bytes Turtle in UTF-8
   * @param known what is known of the article, with the source's IRI as subject
   * @param findings takes what is wrong, such as quotes that do not stand in this text; those
   *     claims are left out
   * @return empty if the bytes are no text
   */
  public static Optional<Reading> read(
      String path,
      byte[] bytes,
      Article article,
      List<Triple> known,
      Lexicon lexicon,
      List<Finding> findings) {
    try {
      TurtleFile file = TurtleFile.parse(path, Utf8.decode(bytes), findings);
      TermCheck.check(file, findings);
      List<String> authors = KnownSource.authors(known);
      return Optional.of(
          new ReadingReader(file, article, lexicon, authors, findings)
              .read(Sha256.hex(bytes).substring(0, 12)));
    } catch (UnreadableText e) {
      findings.add(new Finding(Place.of(path), e.rule(), String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }
}
