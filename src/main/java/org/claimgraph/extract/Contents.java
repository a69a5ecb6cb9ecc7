package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.grammar.Passage;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.Times;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Quotation;
import org.claimgraph.text.Range;

/** Finds how far the content of an attribution reaches. */
final class Contents {
  /** How far a content can reach. */
  enum Extent {
    /** To the end of the sentence. */
    CLAUSE,
    /** To the end of a noun phrase and what belongs to it. */
    PHRASE,
    /** To the comma after which the main clause begins. */
    SUBORDINATE
  }

  private static final int LONGEST_DATELINE = 12;
  private static final Set<String> CONTRASTS = Set.of("while", "whereas");

  private final Passage passage;
  private final boolean[] startsSpeech;

  Contents(Passage passage) {
    this.passage = passage;
    this.startsSpeech = new boolean[passage.size() + 1];
    for (SpeechVerb verb : passage.speechVerbs()) {
      startsSpeech[verb.group().first()] = true;
    }
  }

  /** The content that starts with word {@code first}, to the end of what is said there. */
  Range from(int first, Range sentence, Extent extent) {
    int last = sentence.last();
    int i = first;
    while (i <= last) {
      int q = passage.quotationAt(i);
      if (q >= 0 && passage.quotations().get(q).first() == i) {
        Quotation quotation = passage.quotations().get(q);
        if (i == first && quotation.last() > last && quotation.closed()) {
          return quotation.words();
        }
        int end = Math.min(quotation.last(), last);
        if (i == first && (end >= last - 1 || endsSaying(end, last))) {
          return new Range(first, end);
        }
        i = Math.max(end, i) + 1;
        continue;
      }
      if (i > first && stops(i, last, extent)) {
        return trimmed(first, i - 1);
      }
      i++;
    }
    return trimmed(first, last);
  }

  /**
   * Where the clause starts that ends before word {@code end}: after the colon or semicolon before
   * it, or with the sentence, leading conjunction left out.
   */
  int clauseStart(int end, Range sentence) {
    int start = afterDateline(sentence);
    for (int i = end - 1; i > sentence.first(); i--) {
      if (passage.quotationAt(i) < 0 && (passage.is(i, ";") || passage.is(i, ":"))) {
        start = i + 1;
        break;
      }
    }
    boolean joined =
        passage.is(start, "but") || passage.is(start, "and") || passage.is(start, "so");
    return joined ? start + 1 : start;
  }

  /** "OSLO, 3 March - ": where and when a report was filed is no part of what is said. */
  int afterDateline(Range sentence) {
    int high = Math.min(sentence.last(), sentence.first() + LONGEST_DATELINE);
    String first = passage.words().get(sentence.first());
    boolean capitals = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
    for (int i = sentence.first() + 1; capitals && i < high; i++) {
      char c = passage.words().first(i);
      boolean dash = c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015';
      if (dash && !passage.words().isWord(i)) {
        return i + 1;
      }
    }
    return sentence.first();
  }

  /** Whether a sentence holds no quotation and no trusted verb of saying. */
  boolean isPlain(Range sentence) {
    for (int i = sentence.first(); i <= sentence.last(); i++) {
      if (passage.quotationAt(i) >= 0 || startsSpeech[i] || passage.is(i, "according")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a quotation that ends at {@code end} is all that is said: a mark stands inside it. */
  private boolean endsSaying(int end, int last) {
    if (end + 1 > last) {
      return true;
    }
    char inner = passage.words().first(end - 1);
    return inner == ',' || inner == '.' || inner == '!' || inner == '?';
  }

  private boolean stops(int i, int last, Extent extent) {
    if (passage.is(i, ";")) {
      return true;
    }
    if (i + 1 > last) {
      return false;
    }
    boolean comma =
        passage.is(i, ",") || passage.words().first(i) == '\u2014' || passage.is(i, "--");
    int next = comma ? i + 1 : i;
    if (comma) {
      String word = passage.lower(next);
      if (startsSpeech[next] && word.endsWith("ing")) {
        return true;
      }
      if (CONTRASTS.contains(word) || passage.is(next, "according")) {
        return true;
      }
      if (extent == Extent.SUBORDINATE || extent == Extent.PHRASE && endsPhrase(i, next)) {
        return true;
      }
    }
    if (extent == Extent.PHRASE && endsPhraseAt(i, last)) {
      return true;
    }
    if (startsSpeech[i]
        && passage.lower(i).endsWith("ing")
        && (isPronoun(i + 1) || passage.is(i - 1, "it"))) {
      return true;
    }
    if (passage.is(i, "according") && passage.is(i + 1, "to")) {
      return true;
    }
    if (passage.is(next, "and") || passage.is(next, "but")) {
      int verb = next + 1;
      if (verb <= last && startsSpeech[verb]) {
        return true;
      }
      return comma && subjectAndSpeech(verb, last);
    }
    return false;
  }

  /** A day, or a verb that goes on with the subject of the attribution: no part of an object. */
  private boolean endsPhraseAt(int i, int last) {
    boolean day = Times.isDay(passage.lower(i)) && !passage.is(i + 1, "'s");
    return day
        || passage.is(i, "on") && Times.isDay(passage.lower(i + 1))
        || (passage.is(i, "and") || passage.is(i, "but")) && isFinite(i + 1, last);
  }

  private boolean endsPhrase(int mark, int next) {
    if (!passage.is(mark, ",")) {
      return true;
    }
    WordClass c = passage.classOf(next);
    return (c == WordClass.VERB && !passage.is(next, "including"))
        || c == WordClass.DET
        || c == WordClass.SCONJ
        || c == WordClass.PRON
        || c == WordClass.CCONJ && passage.is(next, "but")
        || c == WordClass.ADP && !passage.is(next, "like")
        || c == WordClass.ADV;
  }

  private boolean isPronoun(int i) {
    return switch (passage.lower(i)) {
      case "it", "him", "them", "this" -> true;
      default -> false;
    };
  }

  private boolean isFinite(int i, int last) {
    if (i > last) {
      return false;
    }
    WordClass c = passage.classOf(i);
    if (c == WordClass.ADV && i < last) {
      return isFinite(i + 1, last);
    }
    return c == WordClass.AUX || c == WordClass.VERB && !passage.lower(i).endsWith("ing");
  }

  /** ", but he said": a short subject and a verb of saying. */
  private boolean subjectAndSpeech(int i, int last) {
    int end = passage.nounPhrases().rightEdge(i, Math.min(last, i + 6));
    return end >= 0 && end < last && startsSpeech[end + 1];
  }

  /** Without the marks at its end, except quotation marks and brackets that belong to it. */
  Range trimmed(int first, int last) {
    int end = last;
    while (end > first && isTrailing(end)) {
      end--;
    }
    return new Range(first, end);
  }

  private boolean isTrailing(int i) {
    if (passage.words().isWord(i)) {
      return false;
    }
    char c = passage.words().first(i);
    if (c == '"' || c == '\u201D' || c == '\u2019' || c == '\'') {
      return passage.quotationAt(i) < 0;
    }
    return c == '.'
        || c == ','
        || c == ';'
        || c == ':'
        || c == '?'
        || c == '!'
        || c == '-'
        || c == '\u2014'
        || c == '\u2013'
        || c == '\u2026';
  }

  /** Quotations that fill the sentences after {@code sentence}: the same speaker goes on. */
  List<Range> following(Range sentence) {
    List<Range> pieces = new ArrayList<>();
    int at = sentence.last() + 1;
    while (at < passage.size()) {
      int q = passage.quotationAt(at);
      if (q < 0 || passage.quotations().get(q).first() != at) {
        break;
      }
      Quotation quotation = passage.quotations().get(q);
      boolean samePara = sameParagraph(at - 1, at);
      if (!samePara && !goesOn(q)) {
        break;
      }
      int end = quotation.last();
      if (end - at < 3
          || quotation.closed()
              && end + 1 < passage.size()
              && sameParagraph(end, end + 1)
              && !endsSentence(end)) {
        break;
      }
      pieces.add(new Range(at, end));
      at = end + 1;
    }
    return pieces;
  }

  private boolean goesOn(int q) {
    return q > 0 && passage.quotations().get(q - 1).goesOn();
  }

  private boolean endsSentence(int end) {
    char inner = passage.words().first(end - 1);
    return inner == '.'
        || inner == '?'
        || inner == '!'
        || inner == '\u2026'
        || passage.words().first(end) == '.';
  }

  boolean sameParagraph(int a, int b) {
    String text = passage.words().text();
    for (int i = passage.words().end(a); i < passage.words().start(b); i++) {
      if (text.charAt(i) == '\n') {
        return false;
      }
    }
    return true;
  }
}
