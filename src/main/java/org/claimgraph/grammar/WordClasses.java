package org.claimgraph.grammar;

import java.util.List;
import java.util.Map;
import org.claimgraph.lexicon.Cue;
import org.claimgraph.lexicon.Grammar;
import org.claimgraph.lexicon.Grammar.ClassOdds;
import org.claimgraph.lexicon.Language;
import org.claimgraph.lexicon.Vocabulary;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;
import org.claimgraph.text.Words;

/**
 * Finds the class of each word of a sentence: the sequence of classes that is most probable by how
 * often a word has a class and how often a class follows another (a first-order hidden Markov
 * model, solved by Viterbi's algorithm). Time grows with the number of words.
 */
@SuppressWarnings("EnumOrdinal") // tables are indexed by class
final class WordClasses {
  private static final WordClass[] CLASSES = WordClass.values();
  private static final double NEVER = 1e-5;

  /** The logarithm of so many tenths, for the numbers that data and rules give. */
  private static final double[] LOG_TENTHS = firstLogs(32);

  private static final ClassOdds MARK = odds(WordClass.PUNCT, 10);
  private static final ClassOdds NAME = odds(WordClass.PROPN, 10);
  private static final ClassOdds NUMBER = odds(WordClass.NUM, 10);
  private static final ClassOdds SYMBOL = odds(WordClass.SYM, 10);
  private static final ClassOdds UNKNOWN =
      odds(WordClass.NOUN, 6, WordClass.ADJ, 2, WordClass.VERB, 2);

  /** What an unlisted word is by its ending; the first ending that fits counts. */
  private static final List<Map.Entry<String, ClassOdds>> ENDINGS =
      List.of(
          Map.entry("ly", odds(WordClass.ADV, 9, WordClass.ADJ, 1)),
          Map.entry("ing", odds(WordClass.VERB, 7, WordClass.NOUN, 3)),
          Map.entry("ed", odds(WordClass.VERB, 7, WordClass.ADJ, 3)),
          Map.entry("ous", odds(WordClass.ADJ, 10)),
          Map.entry("ful", odds(WordClass.ADJ, 10)),
          Map.entry("ive", odds(WordClass.ADJ, 8, WordClass.NOUN, 2)),
          Map.entry("ible", odds(WordClass.ADJ, 10)),
          Map.entry("able", odds(WordClass.ADJ, 10)),
          Map.entry("less", odds(WordClass.ADJ, 10)),
          Map.entry("ish", odds(WordClass.ADJ, 8, WordClass.NOUN, 2)),
          Map.entry("ic", odds(WordClass.ADJ, 8, WordClass.NOUN, 2)),
          Map.entry("al", odds(WordClass.ADJ, 8, WordClass.NOUN, 2)),
          Map.entry("ment", odds(WordClass.NOUN, 10)),
          Map.entry("ness", odds(WordClass.NOUN, 10)),
          Map.entry("ity", odds(WordClass.NOUN, 10)),
          Map.entry("ion", odds(WordClass.NOUN, 10)),
          Map.entry("ism", odds(WordClass.NOUN, 10)),
          Map.entry("ist", odds(WordClass.NOUN, 9, WordClass.ADJ, 1)),
          Map.entry("ize", odds(WordClass.VERB, 10)),
          Map.entry("ise", odds(WordClass.VERB, 7, WordClass.NOUN, 3)),
          Map.entry("izes", odds(WordClass.VERB, 10)),
          Map.entry("ss", odds(WordClass.NOUN, 10)),
          Map.entry("s", odds(WordClass.NOUN, 8, WordClass.VERB, 2)));

  private final Grammar grammar;
  private final Vocabulary vocabulary;
  private final double[][] logFollows;
  private final double[] logShares;

  WordClasses(Language language) {
    this.grammar = language.grammar();
    this.vocabulary = language.vocabulary();
    this.logFollows = new double[grammar.follows().length][CLASSES.length];
    for (int one = 0; one < logFollows.length; one++) {
      for (int next = 0; next < CLASSES.length; next++) {
        logFollows[one][next] = Math.log(Math.max(grammar.follows()[one][next], NEVER));
      }
    }
    this.logShares = new double[CLASSES.length];
    for (int c = 0; c < CLASSES.length; c++) {
      logShares[c] = Math.log(Math.max(grammar.shares()[c], NEVER));
    }
  }

  /** Writes the class of each word of {@code sentence} into {@code classes}. */
  void of(Words words, String[] lower, Range sentence, WordClass[] classes) {
    int n = sentence.length();
    boolean title = isTitle(words, sentence);
    ClassOdds[] odds = new ClassOdds[n];
    int[][] back = new int[n][];
    double[] scores = {0};
    ClassOdds previous = null;
    for (int i = 0; i < n; i++) {
      int word = sentence.first() + i;
      ClassOdds here = odds(words, lower, word, isFirst(words, sentence, word), title);
      double[] next = new double[here.classes().length];
      back[i] = new int[here.classes().length];
      for (int k = 0; k < next.length; k++) {
        int c = here.classes()[k].ordinal();
        double best = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < scores.length; j++) {
          int row = previous == null ? 0 : previous.classes()[j].ordinal() + 1;
          double score = scores[j] + logFollows[row][c];
          if (score > best) {
            best = score;
            back[i][k] = j;
          }
        }
        next[k] = best + logTenths(here.tenths()[k]) - logShares[c];
      }
      odds[i] = here;
      previous = here;
      scores = next;
    }
    int best = 0;
    for (int k = 1; k < scores.length; k++) {
      best = scores[k] > scores[best] ? k : best;
    }
    for (int i = n - 1; i >= 0; i--) {
      classes[sentence.first() + i] = odds[i].classes()[best];
      best = back[i][best];
    }
    for (int i = sentence.first() + 1; i < sentence.last(); i++) {
      if (isVerbBeforeThat(lower, classes, i)) {
        classes[i] = WordClass.VERB;
      } else if (isPossessive(lower, classes, i)) {
        classes[i] = WordClass.PART;
      }
    }
  }

  /**
   * "the agency, NIS, claims that": behind a name and its comma, in front of "that", it is a verb.
   */
  private boolean isVerbBeforeThat(String[] lower, WordClass[] classes, int i) {
    boolean afterName = lower[i - 1].equals(",") && i > 1 && classes[i - 2] == WordClass.PROPN;
    return classes[i] == WordClass.NOUN
        && afterName
        && lower[i + 1].equals("that")
        && !vocabulary.find(Cue.Kind.VERB, lower[i]).isEmpty();
  }

  /** "South Korea's intelligence agency": "'s" between two names or nouns owns. */
  private static boolean isPossessive(String[] lower, WordClass[] classes, int i) {
    boolean owned = classes[i + 1] == WordClass.NOUN || classes[i + 1] == WordClass.PROPN;
    boolean owner = classes[i - 1] == WordClass.NOUN || classes[i - 1] == WordClass.PROPN;
    return classes[i] == WordClass.AUX && lower[i].equals("'s") && owner && owned;
  }

  private static double[] firstLogs(int limit) {
    double[] logs = new double[limit];
    for (int tenths = 0; tenths < limit; tenths++) {
      logs[tenths] = Math.log(tenths / 10.0);
    }
    return logs;
  }

  private static double logTenths(int tenths) {
    return tenths < LOG_TENTHS.length ? LOG_TENTHS[tenths] : Math.log(tenths / 10.0);
  }

  /** Whether most longer words have a capital, as in the titles of American news. */
  private static boolean isTitle(Words words, Range sentence) {
    int capitals = 0;
    int longer = 0;
    for (int i = sentence.first(); i <= sentence.last() && i < sentence.first() + 40; i++) {
      if (words.end(i) - words.start(i) > 3 && words.isWord(i)) {
        longer++;
        capitals += Character.isUpperCase(words.first(i)) ? 1 : 0;
      }
    }
    return longer > 2 && capitals * 10 >= longer * 9;
  }

  /** Whether only marks stand before the word in its sentence, or a mark that opens or a colon. */
  private static boolean isFirst(Words words, Range sentence, int word) {
    if (word == sentence.first()) {
      return true;
    }
    char before = words.first(word - 1);
    return before == '"'
        || before == '\u201C'
        || before == '\u2018'
        || before == ':'
        || before == '\u2014'
        || (before == '-' && !words.isWord(word - 1));
  }

  private ClassOdds odds(Words words, String[] lower, int i, boolean first, boolean title) {
    char c = words.first(i);
    if (!words.isWord(i)) {
      return c == '$' || c == '%' || c == '&' ? SYMBOL : MARK;
    }
    if (Character.isDigit(c)) {
      return NUMBER;
    }
    ClassOdds listed = grammar.words().get(lower[i]);
    if (!Character.isUpperCase(c)) {
      return listed != null ? listed : guess(lower[i]);
    }
    if (listed == null) {
      return NAME;
    }
    boolean capitals = words.end(i) - words.start(i) > 1 && isCapitals(words, i);
    if (isClosed(listed.classes()[0])) {
      boolean name = !first && !title && !isDetermining(listed.classes()[0]);
      return capitals && !title ? NAME : name ? withName(listed, 30) : listed;
    }
    return withName(listed, first ? 2 : title ? 3 : 30);
  }

  /** "US", "WHO": a name, not the pronoun. */
  private static boolean isCapitals(Words words, int i) {
    for (int at = words.start(i); at < words.end(i); at++) {
      if (!Character.isUpperCase(words.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** "The Hague", "I": a capital says nothing there, as it does in "Per Dahl" and "Will Smith". */
  private static boolean isDetermining(WordClass c) {
    return c == WordClass.DET || c == WordClass.PRON || c == WordClass.PART;
  }

  private static boolean isClosed(WordClass c) {
    return switch (c) {
      case PRON, DET, ADP, SCONJ, CCONJ, AUX, PART -> true;
      default -> false;
    };
  }

  private static ClassOdds withName(ClassOdds odds, int tenths) {
    int n = odds.classes().length;
    for (int k = 0; k < n; k++) {
      if (odds.classes()[k] == WordClass.PROPN) {
        return odds;
      }
    }
    WordClass[] classes = java.util.Arrays.copyOf(odds.classes(), n + 1);
    int[] counts = java.util.Arrays.copyOf(odds.tenths(), n + 1);
    classes[n] = WordClass.PROPN;
    counts[n] = tenths;
    return new ClassOdds(classes, counts);
  }

  private static ClassOdds guess(String lower) {
    for (Map.Entry<String, ClassOdds> ending : ENDINGS) {
      if (lower.length() > ending.getKey().length() + 2 && lower.endsWith(ending.getKey())) {
        return ending.getValue();
      }
    }
    return UNKNOWN;
  }

  private static ClassOdds odds(Object... pairs) {
    WordClass[] classes = new WordClass[pairs.length / 2];
    int[] tenths = new int[pairs.length / 2];
    for (int k = 0; k < classes.length; k++) {
      classes[k] = (WordClass) pairs[2 * k];
      tenths[k] = (Integer) pairs[2 * k + 1];
    }
    return new ClassOdds(classes, tenths);
  }
}
