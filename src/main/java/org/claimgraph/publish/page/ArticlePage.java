package org.claimgraph.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article: its text with the words of every claim marked, and its claims.
 *
 * @param entity what every page has
 * @param related its earlier or later versions
 * @param text its paragraphs, each cut into segments; empty when the text is not at hand
 * @param claims the claims of what is shown, in the order of the text
 * @param together the claims that share words, by the anchor that those words lead to
 * @param earlier where the text before is, when only a part is shown
 * @param later where the text after is
 */
public record ArticlePage(
    Entity entity,
    List<Statement> related,
    List<List<Segment>> text,
    List<NumberedClaim> claims,
    List<Together> together,
    @Nullable String earlier,
    @Nullable String later) {

  /** Claims that share words. */
  public record Together(String anchor, List<NumberedClaim> claims) {}
}
