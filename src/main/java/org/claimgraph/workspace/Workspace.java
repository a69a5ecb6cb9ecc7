package org.claimgraph.workspace;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.claimgraph.article.Article;
import org.claimgraph.article.Document;
import org.claimgraph.article.Metadata;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.interpret.Circumstances;
import org.claimgraph.lexicon.Lexicon;

/**
 * A folder of articles, names and readings, as read.
 *
 * @param articles by file name
 * @param lexicon the names and questions
 * @param lexiconTriples everything the lexicon's files say, for publishing
 * @param known what is known of each article beyond its bytes, source IRI as subject
 * @param readings in the order of the articles; an article may have none
 * @param findings everything that is wrong, in the order of the files
 * @param places where each entry of the lexicon and each article stands, by IRI
 */
public record Workspace(
    List<Article> articles,
    Lexicon lexicon,
    List<Triple> lexiconTriples,
    Map<Article, List<Triple>> known,
    List<Reading> readings,
    List<Finding> findings,
    Map<String, Place> places) {

  /** A workspace of which only names and questions were read. */
  static Workspace ofNames(Lexicon lexicon, List<Finding> findings) {
    return new Workspace(List.of(), lexicon, List.of(), Map.of(), List.of(), findings, Map.of());
  }

  /** What is known of an article beyond its bytes; nothing of one that is not in the workspace. */
  public List<Triple> known(Article article) {
    return known.getOrDefault(article, List.of());
  }

  /** What helps to read an article: what the workspace knows of it, else what its file says. */
  public Circumstances circumstances(Document document) {
    List<Triple> said = known(document.article());
    return said.isEmpty()
        ? circumstances(document.metadata())
        : KnownSource.circumstances(said, lexicon);
  }

  /** The same as by way of triples, without them. */
  private Circumstances circumstances(Metadata metadata) {
    return new Circumstances(
        metadata.authors().stream().flatMap(name -> lexicon.called(name).stream()).toList(),
        metadata.published().flatMap(PartialDate::parse));
  }

  /** What is known of an article: what the workspace says of it, else what its file says. */
  public List<Triple> known(Document document) {
    Article article = document.article();
    List<Triple> said = known(article);
    return said.isEmpty() ? KnownSource.of(article, document.metadata(), lexicon) : said;
  }
}
