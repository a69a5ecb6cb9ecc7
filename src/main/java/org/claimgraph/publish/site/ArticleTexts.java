package org.claimgraph.publish.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.article.Article;

/** The texts that the claims were read from; the graph itself holds only their places. */
public interface ArticleTexts {
  /** No text is at hand. */
  ArticleTexts NONE = id -> Optional.empty();

  /** The texts of some articles. */
  static ArticleTexts of(Collection<Article> articles) {
    Map<String, String> texts = new HashMap<>();
    articles.forEach(article -> texts.put(article.id(), article.text()));
    return id -> Optional.ofNullable(texts.get(id));
  }

  /**
   * The stored text of an article; must not be asked within a transaction, because it may wait for
   * a writer.
   *
   * @param id the article's id, the last part of its IRI
   */
  Optional<String> text(String id);
}
