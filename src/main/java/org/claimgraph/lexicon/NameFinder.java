package org.claimgraph.lexicon;

import java.util.List;
import org.claimgraph.text.QuoteFinder;
import org.claimgraph.text.Span;

/** Looks for names as whole words in a text. */
public final class NameFinder {
  private final QuoteFinder finder;

  /** Prepares {@code text} for many names. */
  public NameFinder(String text) {
    this.finder = new QuoteFinder(text);
  }

  /** Every place where {@code name} stands as whole words, in text order, case as written. */
  public List<Span> all(String name) {
    return finder.allWords(name);
  }
}
