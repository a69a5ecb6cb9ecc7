package org.claimgraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an English text into sentences. A sentence ends with its paragraph, or where a full stop,
 * question or exclamation mark (with the quotation marks and brackets that close after it) is
 * followed by a word that can begin another. What goes on for {@value #LONGEST} words without an end
 * is cut there: nobody writes so, and whoever looks from each word to the end of its sentence stays
 * in time proportional to the text.
 */
public final class Sentences {
  /** Words and marks of the longest sentence. */
  static final int LONGEST = 500;

  private Sentences() {}

  /** The sentences of {@code text} without the white space around them, in order. */
  public static List<Span> of(String text) {
    Words words = Words.of(text);
    return of(words, Paragraphs.of(words)).stream().map(s -> s.span(words)).toList();
  }

  /** The sentences of these paragraphs, as ranges of word indexes, in order. */
  public static List<Range> of(Words words, List<Range> paragraphs) {
    List<Range> sentences = new ArrayList<>();
    for (Range paragraph : paragraphs) {
      int first = paragraph.first();
      for (int i = first; i < paragraph.last(); i++) {
        if (!stops(words, i) || isListNumber(words, i, paragraph.first())) {
          continue;
        }
        int last = i;
        while (last < paragraph.last() && closes(words, last + 1)) {
          last++;
        }
        if (last < paragraph.last() && begins(words, i, last + 1)) {
          add(sentences, first, last);
          first = last + 1;
        }
        i = last;
      }
      add(sentences, first, paragraph.last());
    }
    return sentences;
  }

  private static void add(List<Range> sentences, int first, int last) {
    int start = first;
    while (last - start >= LONGEST) {
      sentences.add(new Range(start, start + LONGEST - 1));
      start += LONGEST;
    }
    sentences.add(new Range(start, last));
  }

  private static boolean stops(Words words, int i) {
    char last = words.text().charAt(words.end(i) - 1);
    if (last == '!' || last == '?' || last == '\u2026') {
      return true;
    }
    return last == '.'
        && !(words.end(i) - words.start(i) > 1
            && words.isWord(i)
            && Abbreviations.precedesName(words.text(), words.start(i), words.end(i)));
  }

  /** "1." at the start of a paragraph counts an item. */
  private static boolean isListNumber(Words words, int i, int first) {
    return i == first + 1
        && Character.isDigit(words.first(first))
        && words.end(first) - words.start(first) <= 2;
  }

  private static boolean closes(Words words, int i) {
    boolean attached = words.start(i) == words.end(i - 1);
    return switch (words.get(i)) {
      case "\u201D", "\u2019", ")", "]", "\u00BB", "?", "!", "..." -> true;
      case "\"", "'", "''" -> attached;
      default -> false;
    };
  }

  /** Whether word {@code next} can begin a sentence after the stop at word {@code stop}. */
  private static boolean begins(Words words, int stop, int next) {
    char c = words.first(next);
    if (Character.isLowerCase(c)) {
      return false;
    }
    if (words.isWord(stop)) {
      return FunctionWords.begins(words.lower(next));
    }
    boolean attached = words.start(next) == words.end(next - 1);
    return !attached || Character.isUpperCase(c) || c == '"' || c == '\u201C' || c == '\'';
  }
}
