package org.claimgraph.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The stretch of a text that looks most like a quotation that does not stand in it, to show to the
 * person who mistyped it. Likeness is the share of words in common (Dice's coefficient over bags of
 * words) in a window of as many words as the quotation has, moved along the text; of windows with
 * equal shares, the one with most words in the quotation's own places.
 */
public final class NearestMatch {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final double ALIKE = 0.3;

  private NearestMatch() {}

  /** The best window, or empty if nothing shares a third of the words. */
  public static Optional<Span> find(String text, String quote) {
    List<MatchResult> words = words(text);
    List<MatchResult> wanted = words(quote);
    if (words.isEmpty() || wanted.isEmpty()) {
      return Optional.empty();
    }
    int width = Math.min(wanted.size(), words.size());
    Map<String, Integer> missing = new HashMap<>();
    wanted.forEach(word -> missing.merge(fold(word), 1, Integer::sum));
    int common = 0;
    int bestCommon = 0;
    int bestInPlace = 0;
    int best = -1;
    for (int i = 0; i < words.size(); i++) {
      if (missing.merge(fold(words.get(i)), -1, Integer::sum) >= 0) {
        common++;
      }
      if (i >= width && missing.merge(fold(words.get(i - width)), 1, Integer::sum) > 0) {
        common--;
      }
      int start = i - width + 1;
      if (start >= 0 && common > 0 && common >= bestCommon) {
        int inPlace = inPlace(words, start, wanted);
        if (common > bestCommon || inPlace > bestInPlace) {
          bestCommon = common;
          bestInPlace = inPlace;
          best = start;
        }
      }
    }
    double likeness = 2.0 * bestCommon / (width + wanted.size());
    return best < 0 || likeness < ALIKE
        ? Optional.empty()
        : Optional.of(new Span(words.get(best).start(), words.get(best + width - 1).end()));
  }

  /** How many words of the window stand just where the quotation has them. */
  private static int inPlace(List<MatchResult> words, int start, List<MatchResult> wanted) {
    int found = 0;
    for (int i = 0; i < wanted.size() && start + i < words.size(); i++) {
      if (fold(words.get(start + i)).equals(fold(wanted.get(i)))) {
        found++;
      }
    }
    return found;
  }

  private static List<MatchResult> words(String text) {
    return WORD.matcher(text).results().toList();
  }

  private static String fold(MatchResult word) {
    return word.group().toLowerCase(Locale.ROOT);
  }
}
