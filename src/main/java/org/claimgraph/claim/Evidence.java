package org.claimgraph.claim;

import org.claimgraph.article.Article;
import org.claimgraph.text.Span;

/**
 * A place in an article's stored text.
 *
 * @param article the article
 * @param span where in its text, in UTF-16 units
 */
public record Evidence(Article article, Span span) {
  /** How many characters of context a quote selector carries on each side. */
  private static final int CONTEXT = 32;

  /** The words at this place, cut out of the stored text. */
  public String words() {
    return span.of(article.text());
  }

  /** Up to 32 characters before the words, verbatim. */
  public String prefix() {
    String text = article.text();
    int from = Math.max(0, span.start() - CONTEXT);
    boolean halvesPair = from > 0 && Character.isLowSurrogate(text.charAt(from));
    return text.substring(halvesPair ? from + 1 : from, span.start());
  }

  /** Up to 32 characters after the words, verbatim. */
  public String suffix() {
    String text = article.text();
    int to = Math.min(text.length(), span.end() + CONTEXT);
    boolean halvesPair = to < text.length() && Character.isLowSurrogate(text.charAt(to));
    return text.substring(span.end(), halvesPair ? to - 1 : to);
  }

  /** The span in Unicode code points, as it is published. */
  public Span codePoints() {
    return span.codePoints(article.text());
  }
}
