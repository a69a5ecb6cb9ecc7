package org.claimgraph.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimgraph.lexicon.Language;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Paragraphs;
import org.claimgraph.text.Quotation;
import org.claimgraph.text.Quotations;
import org.claimgraph.text.Range;
import org.claimgraph.text.Sentences;
import org.claimgraph.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A text as the rules see it: words with their classes, sentences, paragraphs, quotations. Words
 * are counted from 0; a place is the index of a word unless it is called an offset.
 */
public final class Passage {
  private final Language language;
  private final Words words;
  private final List<Range> paragraphs;
  private final List<Range> sentences;
  private final List<Quotation> quotations;
  private final String[] lower;
  private final WordClass[] classes;
  private final int[] quotationOf;
  private final Map<Class<?>, Object> made = new HashMap<>();
  private final NounPhrases nounPhrases;
  private final Subjects subjects;
  private final List<SpeechVerb> speechVerbs;

  private Passage(Language language, String text, WordClasses tagger) {
    this.language = language;
    this.words = Words.of(text);
    this.paragraphs = Paragraphs.of(words);
    this.sentences = Sentences.of(words, paragraphs);
    this.quotations = Quotations.of(words, paragraphs);
    this.lower = new String[words.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = words.lower(i);
    }
    this.classes = new WordClass[words.size()];
    for (Range sentence : sentences) {
      tagger.of(words, lower, sentence, classes);
    }
    this.quotationOf = new int[words.size()];
    Arrays.fill(quotationOf, -1);
    for (int q = 0; q < quotations.size(); q++) {
      Arrays.fill(quotationOf, quotations.get(q).first(), quotations.get(q).last() + 1, q);
    }
    this.nounPhrases = new NounPhrases(this);
    this.subjects = new Subjects(this);
    this.speechVerbs = SpeechVerbs.of(this);
  }

  /** Noun phrases of this text. */
  public NounPhrases nounPhrases() {
    return nounPhrases;
  }

  /** Subjects of the verbs of this text. */
  public Subjects subjects() {
    return subjects;
  }

  /** The verbs of saying, in order. */
  public List<SpeechVerb> speechVerbs() {
    return speechVerbs;
  }

  /** {@code text}, looked at as {@code language} reads it. */
  public static Passage of(Language language, String text) {
    return new Passage(language, text, new WordClasses(language));
  }

  /**
   * What {@code make} makes of this passage: made once, then shared by all who ask for the type.
   *
   * @param type the class of what is made
   */
  public <T> T once(Class<T> type, Function<Passage, T> make) {
    @Nullable Object known = made.get(type);
    if (known == null) {
      known = make.apply(this);
      made.put(type, known);
    }
    return type.cast(known);
  }

  /** The language it is read by. */
  public Language language() {
    return language;
  }

  /** The words and marks. */
  public Words words() {
    return words;
  }

  /** How many words and marks. */
  public int size() {
    return lower.length;
  }

  /** The paragraphs, in order. */
  public List<Range> paragraphs() {
    return paragraphs;
  }

  /** The sentences, in order. */
  public List<Range> sentences() {
    return sentences;
  }

  /** Index of the sentence that holds word {@code i}, by halving the list. */
  public int sentenceAt(int i) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).first() <= i) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The quotations, in order. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** Index of the quotation that holds word {@code i}, or -1. */
  public int quotationAt(int i) {
    return quotationOf[i];
  }

  /** Word {@code i} in lower case with straight apostrophes. */
  public String lower(int i) {
    return lower[i];
  }

  /** Whether word {@code i} is {@code lowerCase}; false outside the text. */
  public boolean is(int i, String lowerCase) {
    return i >= 0 && i < lower.length && lower[i].equals(lowerCase);
  }

  /** Whether the list of common words has word {@code i}: then it is hardly a name. */
  public boolean isListed(int i) {
    return language.grammar().words().containsKey(lower[i]);
  }

  /** The class of word {@code i}. */
  public WordClass classOf(int i) {
    return classes[i];
  }
}
