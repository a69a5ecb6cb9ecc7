package org.claimgraph.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Furniture;
import org.claimgraph.text.Lines;
import org.claimgraph.text.Sentences;
import org.claimgraph.text.Span;
import org.claimgraph.workspace.Reading;
import org.claimgraph.workspace.Workspace;

/**
 * How much of an article has been read.
 *
 * @param article the article
 * @param sentences how many sentences it has, furniture left out
 * @param silent those of them that carry no claim
 */
public record Coverage(Article article, int sentences, List<Silence> silent) {

  /**
   * A sentence that carries no claim.
   *
   * @param line in the article, from 1
   * @param column in the article, from 1, in code points
   * @param words the sentence
   */
  public record Silence(int line, int column, String words) {}

  /** The coverage of each article, in the order of the articles. */
  public static List<Coverage> of(Workspace workspace) {
    return workspace.articles().stream()
        .map(article -> of(article, readingOf(workspace, article)))
        .toList();
  }

  private static Optional<Reading> readingOf(Workspace workspace, Article article) {
    return workspace.readings().stream().filter(r -> r.article().equals(article)).findFirst();
  }

  private static Coverage of(Article article, Optional<Reading> reading) {
    List<Span> furniture =
        reading.stream()
            .flatMap(r -> r.furniture().stream())
            .map(Furniture::evidence)
            .map(Evidence::span)
            .toList();
    List<Span> quotes =
        reading.stream().flatMap(r -> r.claims().stream()).map(c -> c.quote().span()).toList();
    List<Span> sentences =
        Sentences.of(article.text()).stream()
            .filter(sentence -> furniture.stream().noneMatch(sentence::overlaps))
            .toList();
    Lines lines = new Lines(article.text());
    Stream<Silence> silent =
        sentences.stream()
            .filter(sentence -> quotes.stream().noneMatch(sentence::overlaps))
            .map(
                s ->
                    new Silence(
                        lines.line(s.start()), lines.column(s.start()), s.of(article.text())));
    return new Coverage(article, sentences.size(), silent.toList());
  }
}
