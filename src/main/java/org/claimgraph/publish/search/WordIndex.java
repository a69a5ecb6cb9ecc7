package org.claimgraph.publish.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of a row of texts have certain words, or words that begin so. */
final class WordIndex {
  /** All words of all texts, sorted. */
  private final String[] words;

  /** For each word the numbers of the texts that have it, ascending. */
  private final int[][] places;

  private final int texts;

  private WordIndex(String[] words, int[][] places, int texts) {
    this.words = words;
    this.places = places;
    this.texts = texts;
  }

  /** The texts that have all these words, as numbers in the order in which they were added. */
  BitSet having(List<String> wanted) {
    return all(wanted, false);
  }

  /** The same where each wanted word may be the beginning of a word. */
  BitSet beginning(List<String> wanted) {
    return all(wanted, true);
  }

  private BitSet all(List<String> wanted, boolean beginnings) {
    BitSet found = new BitSet(texts);
    boolean first = true;
    for (String word : wanted) {
      BitSet having = new BitSet(texts);
      int at = Arrays.binarySearch(words, word);
      for (int i = at < 0 ? -at - 1 : at; i < words.length; i++) {
        if (beginnings ? !words[i].startsWith(word) : !words[i].equals(word)) {
          break;
        }
        for (int text : places[i]) {
          having.set(text);
        }
      }
      if (first) {
        found.or(having);
      } else {
        found.and(having);
      }
      first = false;
    }
    return found;
  }

  /** Takes texts one after the other. */
  static final class Builder {
    private final Map<String, Growing> byWord = new HashMap<>();
    private int texts;

    /** Adds the next text; the first has the number 0. */
    void add(String text) {
      for (String word : SearchWords.of(text)) {
        byWord.computeIfAbsent(word, w -> new Growing()).add(texts);
      }
      texts++;
    }

    WordIndex build() {
      String[] words = byWord.keySet().stream().sorted().toArray(String[]::new);
      int[][] places = new int[words.length][];
      for (int i = 0; i < words.length; i++) {
        Growing growing = byWord.get(words[i]);
        places[i] = growing == null ? new int[0] : growing.whole();
      }
      return new WordIndex(words, places, texts);
    }
  }

  /** Numbers that come in ascending order, each kept once. */
  private static final class Growing {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      if (size > 0 && numbers[size - 1] == number) {
        return;
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    int[] whole() {
      return Arrays.copyOf(numbers, size);
    }
  }
}
