package org.claimgraph.claim;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.Sha256;

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

  /**
   * {@code SOURCE-HASH}, the last part of the claim's IRI: the id of the article, and the first 12
   * hex digits of the SHA-256 of the claimants' ids (sorted), the voice and the quote, and of the
   * words before the quote where the same claimant says the same words twice.
   */
  public String id() {
    List<String> claimants = said.claimants().stream().map(Actor::id).sorted().toList();
    String key =
        String.join(" ", claimants)
            + '\n'
            + said.voice().id()
            + '\n'
            + quote.words()
            + disambiguation.map(words -> '\n' + words).orElse("");
    String hash = Sha256.hex(key.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    return article().id() + "-" + hash;
  }
}
