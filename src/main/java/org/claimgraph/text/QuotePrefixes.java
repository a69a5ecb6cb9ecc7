package org.claimgraph.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The words right before a quote that tell it from the other places where the same words stand, as
 * the {@code prefix} of the Web Annotation model's text quote selector. Quotes and words are the
 * same here if {@link QuoteFinder} takes them for the same.
 *
 * <p>All quotes of a text are looked for together, so that the time grows with the length of the
 * text and not with its product by the number of quotes: the first characters of each quote are
 * looked for by a rolling hash (Karp and Rabin, 1987), the rest is compared at the places found.
 */
public final class QuotePrefixes {
  /** How many characters of a quote are looked for by their hash. */
  private static final int WINDOW = 24;

  /** How many places are compared: a quote that begins as so many others do gets no prefix. */
  private static final int MOST_PLACES = 64;

  /** The bits of a hash that are looked at first. */
  private static final int FILTER = 0xFFFF;

  /** How many words, and how many characters, may be needed to tell a quote from its like. */
  private static final int MOST_WORDS = 12;

  private static final int MOST_CHARACTERS = 400;

  private final String text;
  private final String folded;
  private final Map<Integer, Integer> ends = new HashMap<>();

  private QuotePrefixes(String text) {
    this.text = text;
    this.folded = Fold.fold(text);
  }

  /**
   * For each of {@code quotes}, in their order, the fewest words before it that tell it from its
   * like; empty if it stands in {@code text} once, if no twelve words tell it, or if more places
   * than 64 are like it.
   *
   * @param quotes spans of {@code text}, none of them empty
   */
  public static List<Optional<String>> of(String text, List<Span> quotes) {
    return new QuotePrefixes(text).of(quotes);
  }

  private List<Optional<String>> of(List<Span> quotes) {
    Map<Integer, Map<Integer, List<Integer>>> wanted = new TreeMap<>();
    for (Span quote : quotes) {
      int window = window(quote);
      wanted
          .computeIfAbsent(window, w -> new HashMap<>())
          .put(hash(quote.start(), window), new ArrayList<>());
    }
    wanted.forEach(this::find);
    List<Optional<String>> prefixes = new ArrayList<>(quotes.size());
    for (Span quote : quotes) {
      int window = window(quote);
      List<Integer> starts =
          wanted
              .getOrDefault(window, Map.of())
              .getOrDefault(hash(quote.start(), window), List.of());
      List<Integer> likes = starts.stream().filter(at -> isLike(quote, at)).toList();
      prefixes.add(
          likes.isEmpty() || starts.size() == MOST_PLACES
              ? Optional.empty()
              : prefix(quote, likes));
    }
    return prefixes;
  }

  private static int window(Span quote) {
    return Math.min(WINDOW, quote.end() - quote.start());
  }

  /** Every place where as many characters as {@code window} have a hash that is wanted. */
  private void find(int window, Map<Integer, List<Integer>> wanted) {
    int leading = 1;
    for (int i = 1; i < window; i++) {
      leading *= 31;
    }
    BitSet filter = new BitSet();
    wanted.keySet().forEach(h -> filter.set(h & FILTER));
    int hash = hash(0, window);
    for (int at = 0; at + window <= folded.length(); at++) {
      if (at > 0) {
        hash = (hash - folded.charAt(at - 1) * leading) * 31 + folded.charAt(at + window - 1);
      }
      List<Integer> places = filter.get(hash & FILTER) ? wanted.get(hash) : null;
      if (places != null && places.size() < MOST_PLACES) {
        places.add(at);
      }
    }
  }

  /** The same polynomial as {@link String#hashCode}. */
  private int hash(int start, int window) {
    int hash = 0;
    for (int i = start; i < start + window; i++) {
      hash = 31 * hash + folded.charAt(i);
    }
    return hash;
  }

  /** Whether the words of {@code quote} stand at another place. */
  private boolean isLike(Span quote, int at) {
    int length = quote.end() - quote.start();
    return at != quote.start() && folded.regionMatches(at, folded, quote.start(), length);
  }

  private Optional<String> prefix(Span quote, List<Integer> likes) {
    int end = beforeSpace(quote.start());
    int start = end;
    for (int words = 0; words < MOST_WORDS && start > 0; words++) {
      start = wordBefore(start);
      int from = start;
      if (end - from >= MOST_CHARACTERS) {
        break;
      }
      if (likes.stream().noneMatch(like -> isSameBefore(beforeSpace(like), from, end))) {
        return Optional.of(text.substring(from, end));
      }
    }
    return Optional.empty();
  }

  private boolean isSameBefore(int other, int from, int end) {
    int length = end - from;
    return folded.regionMatches(other - length, folded, from, length);
  }

  /** Where the white space before {@code offset} begins; each stretch of it is walked once. */
  private int beforeSpace(int offset) {
    return ends.computeIfAbsent(offset, this::skipSpace);
  }

  private int skipSpace(int offset) {
    int at = offset;
    while (at > 0 && Character.isWhitespace(folded.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int wordBefore(int offset) {
    int at = beforeSpace(offset);
    int least = Math.max(0, at - MOST_CHARACTERS);
    while (at > least && !Character.isWhitespace(folded.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
