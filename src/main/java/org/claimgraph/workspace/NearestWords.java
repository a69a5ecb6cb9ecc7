package org.claimgraph.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimgraph.text.QuoteFinder;
import org.claimgraph.text.Sentences;
import org.claimgraph.text.Span;

/**
 * Which of several places is meant where a reading gives a cue or a claimant's words, which are
 * often as short as "said": one in the sentence of the quote before one outside of it, whole words
 * before parts of words, then the nearest, then the first.
 */
final class NearestWords {
  private final QuoteFinder finder;
  private final List<Span> sentences;

  NearestWords(QuoteFinder finder) {
    this.finder = finder;
    this.sentences = Sentences.of(finder.text());
  }

  /** Where {@code words} stand, seen from {@code quote}; empty if nowhere. */
  Optional<Span> find(String words, Span quote) {
    Span near = sentencesOf(quote);
    List<Span> whole = finder.allWords(words);
    return (whole.isEmpty() ? finder.all(words) : whole)
        .stream()
            .min(
                Comparator.comparing((Span s) -> !s.overlaps(near))
                    .thenComparingInt(s -> s.distance(quote))
                    .thenComparing(s -> s));
  }

  /** From the beginning of the sentence in which the quote begins to the end of its last one. */
  private Span sentencesOf(Span quote) {
    int start = quote.start();
    int end = quote.end();
    for (Span sentence : sentences) {
      if (sentence.overlaps(quote)) {
        start = Math.min(start, sentence.start());
        end = Math.max(end, sentence.end());
      }
    }
    return new Span(start, end);
  }
}
