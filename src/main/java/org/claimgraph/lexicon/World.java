package org.claimgraph.lexicon;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.claim.Location;

/**
 * What the program knows of the world and of English before it has seen a story. A workspace's
 * lexicon adds to it and wins over it.
 *
 * @param countries countries and territories
 * @param institutions media, international organisations, ministries and agencies
 * @param places cities and regions, each within its country; countries are not among them
 * @param words the lists of words, each in the order of the data
 */
public record World(
    List<Country> countries,
    List<Institution> institutions,
    List<Location> places,
    Map<WordList, List<String>> words) {

  /** A world of which nothing is known. */
  public static World empty() {
    return new World(List.of(), List.of(), List.of(), Map.of());
  }

  /** The words of a list, without their values; empty if it is not there. */
  public List<String> words(WordList list) {
    return List.copyOf(values(list).keySet());
  }

  /** The words of a list, to ask whether one is there. */
  public Set<String> set(WordList list) {
    return Set.copyOf(values(list).keySet());
  }

  /** The words of a list with what stands behind "=" in the data; nothing for a word without it. */
  public Map<String, String> values(WordList list) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String entry : words.getOrDefault(list, List.of())) {
      int sign = entry.indexOf('=');
      values.put(
          sign < 0 ? entry : entry.substring(0, sign).strip(),
          sign < 0 ? "" : entry.substring(sign + 1).strip());
    }
    return values;
  }

  /**
   * The words of a list with their numbers.
   *
   * @throws NumberFormatException if a word has none: the data are the program's own
   */
  public Map<String, BigDecimal> numbers(WordList list) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    values(list).forEach((word, number) -> numbers.put(word, new BigDecimal(number)));
    return numbers;
  }
}
