package org.claimgraph.claim;

import java.util.Optional;
import org.claimgraph.article.Article;

/**
 * One thing that somebody says in one article. That it is said is a fact; what it says is not.
 *
 * @param quote the words that carry it
 * @param disambiguation words right before the quote, where the same quote stands more than once
 * @param said how it is said
 * @param content what is said
 * @param origin what produced the record
 */
public record Claim(
    Evidence quote, Optional<String> disambiguation, Said said, Content content, Origin origin) {

  /** The article in which it is printed. */
  public Article article() {
    return quote.article();
  }

  /** The same claim with another origin. */
  public Claim with(Origin other) {
    return new Claim(quote, disambiguation, said, content, other);
  }
}
