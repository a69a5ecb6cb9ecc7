package org.claimgraph.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Furniture;
import org.claimgraph.text.Span;

/** One article as RDF: what is known of it, what of its text is not the article, who read it. */
public final class SourceTriples {
  private static final int LABEL_LENGTH = 60;

  private SourceTriples() {}

  /**
   * Writes an article.
   *
   * @param known what is known of it beyond its bytes, with the source's IRI as subject
   * @param furniture what of its text is not the article
   * @param version version of the reading, if there is one
   */
  public static void write(
      Article article,
      List<Triple> known,
      List<Furniture> furniture,
      Optional<String> version,
      Triples out) {
    Node source = Iris.source(article);
    out.type(source, Cg.SOURCE);
    out.text(source, DCTerms.identifier.asNode(), article.name());
    out.text(source, Standard.SHA256, article.sha256());
    known.forEach(t -> out.add(t.getSubject(), t.getPredicate(), t.getObject()));
    out.label(source, label(article, known, furniture));
    for (int i = 0; i < furniture.size(); i++) {
      writeFurniture(Iris.part(source, "furniture-" + (i + 1)), furniture.get(i), out);
    }
    version.ifPresent(v -> RunTriples.writeReading(article, v, out));
  }

  private static void writeFurniture(Node node, Furniture furniture, Triples out) {
    out.type(node, Cg.FURNITURE);
    out.add(node, RDFS.comment.asNode(), Triples.english(furniture.kind()));
    out.add(node, Standard.HAS_SOURCE, Iris.source(furniture.evidence().article()));
    EvidenceTriples.writePosition(node, furniture.evidence(), out);
  }

  /** The headline; without one, how the article begins. */
  private static String label(Article article, List<Triple> known, List<Furniture> furniture) {
    return known.stream()
        .filter(t -> t.getPredicate().equals(Standard.HEADLINE) && t.getObject().isLiteral())
        .map(t -> t.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElseGet(() -> beginning(article, furniture));
  }

  private static String beginning(Article article, List<Furniture> furniture) {
    List<Span> skip = furniture.stream().map(Furniture::evidence).map(Evidence::span).toList();
    String text = article.text();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      Span line = new Span(start, end);
      if (!line.of(text).isBlank() && skip.stream().noneMatch(line::overlaps)) {
        return shortened(line.of(text).strip());
      }
      start = end + 1;
    }
    return article.name();
  }

  /** Cut at a space; in scripts that write none, after so many characters. */
  private static String shortened(String line) {
    if (line.length() <= LABEL_LENGTH) {
      return line;
    }
    int space = line.lastIndexOf(' ', LABEL_LENGTH);
    int end = space > 0 ? space : line.offsetByCodePoints(0, LABEL_LENGTH / 2);
    return line.substring(0, end) + " …";
  }
}
