package org.claimgraph.workspace;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Evidence;
import org.claimgraph.text.QuoteFinder;
import org.claimgraph.text.Span;

/** How to quote an article so that {@link Locator} finds the same place again. */
final class Quotes {
  /** How many words are tried to tell a quotation from its like. */
  private static final int MOST_WORDS = 12;

  /** How many words of a stretch are written at least: fewer say little to a reader. */
  private static final int LEAST_WORDS = 3;

  private final String text;
  private final QuoteFinder finder;
  private final NearestWords nearest;

  Quotes(Article article) {
    this.text = article.text();
    this.finder = new QuoteFinder(article.text());
    this.nearest = new NearestWords(finder);
  }

  /** The place of a quote, if there is just one. */
  Optional<Span> only(String quote, Optional<String> prefix) {
    List<Span> spans =
        prefix.map(before -> finder.allAfter(before, quote)).orElseGet(() -> finder.all(quote));
    return spans.size() == 1 ? Optional.of(spans.get(0)) : Optional.empty();
  }

  /** The fewest words before {@code quote} that tell it from its like; empty if it needs none. */
  Optional<String> prefix(Span quote) {
    String words = quote.of(text);
    if (finder.all(words).size() == 1) {
      return Optional.empty();
    }
    int start = quote.start();
    for (int tried = 0; tried < MOST_WORDS && start > 0; tried++) {
      start = wordBefore(start);
      String before = new Span(start, quote.start()).of(text).strip();
      if (!before.isEmpty() && finder.allAfter(before, words).size() == 1) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  /** Whether these words, looked for from the quote on, are found where they stand. */
  boolean isNearest(Evidence words, Evidence quote) {
    return nearest.find(words.words(), quote.span()).filter(words.span()::equals).isPresent();
  }

  /** The fewest words that begin {@code whole} and stand in the text once, if there are some. */
  Optional<String> beginning(Span whole) {
    int end = whole.start();
    for (int tried = 1; tried <= MOST_WORDS && end < whole.end(); tried++) {
      end = Math.min(wordAfter(end), whole.end());
      if (tried >= LEAST_WORDS || end == whole.end()) {
        String words = new Span(whole.start(), end).of(text);
        if (finder.all(words).size() == 1) {
          return Optional.of(words);
        }
      }
    }
    return Optional.empty();
  }

  /** The fewest words that end {@code whole} and stand in the text once, if there are some. */
  Optional<String> end(Span whole) {
    int start = whole.end();
    for (int tried = 1; tried <= MOST_WORDS && start > whole.start(); tried++) {
      start = Math.max(wordBefore(start), whole.start());
      if (tried >= LEAST_WORDS || start == whole.start()) {
        String words = new Span(start, whole.end()).of(text).strip();
        if (finder.all(words).size() == 1) {
          return Optional.of(words);
        }
      }
    }
    return Optional.empty();
  }

  private int wordBefore(int offset) {
    int at = offset;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int wordAfter(int offset) {
    int at = offset;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
