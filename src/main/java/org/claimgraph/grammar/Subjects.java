package org.claimgraph.grammar;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.grammar.VerbGroup.Shape;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;

/** Finds the words that name who does what a verb says. */
public final class Subjects {
  private static final int FAR = 60;

  private static final int LONGEST_OBJECT = 10;

  /** Verbs that make their object do what an infinitive says: it was done. */
  private static final Set<String> CAUSATIVES =
      Set.of(
          "prompting",
          "prompted",
          "prompts",
          "leading",
          "led",
          "forcing",
          "forced",
          "compelling",
          "compelled",
          "causing",
          "caused",
          "spurring",
          "spurred",
          "driving",
          "drove",
          "provoking",
          "provoked");

  private final Passage passage;
  private final NounPhrases phrases;

  Subjects(Passage passage) {
    this.passage = passage;
    this.phrases = passage.nounPhrases();
  }

  /** The subject of {@code group}; empty if it stands behind the verb, or is not named. */
  public Optional<Range> of(VerbGroup group, Range sentence) {
    return switch (group.shape()) {
      case FINITE -> finite(group, sentence);
      case PARTICIPLE -> participle(group, sentence);
      case INFINITIVE -> caused(group, sentence).or(() -> mainSubject(group.first(), sentence));
    };
  }

  /**
   * Who was made to do what an infinitive says: "her" in "led her to say". Empty for groups of
   * other shapes, and where nothing tells that it was done.
   */
  public Optional<Range> caused(VerbGroup group, Range sentence) {
    if (group.shape() != Shape.INFINITIVE || group.negated()) {
      return Optional.empty();
    }
    int last = group.first() - 1;
    int low = Math.max(sentence.first(), last - LONGEST_OBJECT);
    for (int i = last - 1; i >= low; i--) {
      if (CAUSATIVES.contains(passage.lower(i))) {
        boolean object = phrases.rightEdge(i + 1, last) == last;
        return object ? Optional.of(new Range(i + 1, last)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The subject right in front of the group, or the one it shares with an earlier verb. */
  private Optional<Range> finite(VerbGroup group, Range sentence) {
    Optional<Range> own = before(group.first(), sentence);
    if (own.isPresent()) {
      return own;
    }
    int p = group.first() - 1;
    if (p > sentence.first()
        && (passage.classOf(p) == WordClass.CCONJ || passage.is(p, ",") || passage.is(p, "then"))) {
      return mainSubject(p, sentence);
    }
    return Optional.empty();
  }

  /** The noun phrase that ends right in front of word {@code verb}, times between them skipped. */
  Optional<Range> before(int verb, Range sentence) {
    int p = skipTimes(verb - 1, sentence.first());
    if (p < sentence.first()) {
      return Optional.empty();
    }
    if (isRelative(p)) {
      return Optional.of(new Range(p, p));
    }
    if (passage.is(p, ",")) {
      Optional<Range> apposition = phrases.endingAt(p, sentence.first());
      return apposition.isPresent() ? apposition : beforeAside(p, sentence);
    }
    return phrases.endingAt(p, sentence.first());
  }

  private boolean isRelative(int p) {
    return passage.is(p, "who") || passage.is(p, "which") || passage.is(p, "that");
  }

  /** "The mayor, in a statement, | said": the phrase before an adverbial between commas. */
  private Optional<Range> beforeAside(int comma, Range sentence) {
    int low = Math.max(sentence.first(), comma - 15);
    for (int i = comma - 1; i > low; i--) {
      if (passage.is(i, ",")) {
        WordClass c = passage.classOf(i + 1);
        boolean adverbial =
            c == WordClass.ADP
                || c == WordClass.ADV
                || c == WordClass.SCONJ
                || c == WordClass.VERB && passage.lower(i + 1).endsWith("ing");
        return adverbial ? phrases.endingAt(i - 1, sentence.first()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int skipTimes(int from, int low) {
    int i = from;
    boolean skipped = true;
    while (skipped && i > low) {
      skipped = false;
      if (Times.isDay(passage.lower(i))
          || (i - 1 > low && Times.isDay(passage.lower(i - 1)) && Times.isTime(passage.lower(i)))) {
        i -= Times.isDay(passage.lower(i)) ? 1 : 2;
        if (i > low
            && (passage.is(i, "on")
                || passage.is(i, "last")
                || passage.is(i, "late")
                || passage.is(i, "earlier"))) {
          i--;
        }
        skipped = true;
      } else if (i - 1 > low
          && Times.isTime(passage.lower(i))
          && (passage.is(i - 1, "last")
              || passage.is(i - 1, "this")
              || passage.is(i - 1, "earlier"))) {
        i -= 2;
        skipped = true;
        if (i > low && (passage.is(i, "earlier") || passage.is(i, "later"))) {
          i--;
        }
      }
    }
    return i;
  }

  private Optional<Range> participle(VerbGroup group, Range sentence) {
    int p = group.first() - 1;
    if (p < sentence.first() || onlyOpening(p, sentence)) {
      return afterInitialPhrase(group, sentence);
    }
    if (passage.is(p, ",")
        || passage.classOf(p) == WordClass.PUNCT
        || passage.classOf(p) == WordClass.CCONJ
        || passage.classOf(p) == WordClass.SCONJ
        || passage.classOf(p) == WordClass.ADP
        || isObject(p)
        || group.last() < sentence.last() && isObject(group.last() + 1)) {
      return mainSubject(p, sentence);
    }
    return phrases.endingAt(p, Math.max(sentence.first(), p - 8));
  }

  /** "dismissed it, noting": a pronoun that is an object does not note. */
  private boolean isObject(int p) {
    return switch (passage.lower(p)) {
      case "it", "him", "them", "me", "us" -> true;
      default -> false;
    };
  }

  private boolean onlyOpening(int p, Range sentence) {
    return p == sentence.first()
        && passage.classOf(p) != WordClass.NOUN
        && passage.classOf(p) != WordClass.PROPN
        && passage.classOf(p) != WordClass.PRON;
  }

  /** "Citing the report, the mayor said": the phrase after the comma. */
  private Optional<Range> afterInitialPhrase(VerbGroup group, Range sentence) {
    int high = Math.min(sentence.last(), group.last() + FAR);
    for (int i = group.last() + 1; i < high; i++) {
      if (passage.is(i, ",") && passage.quotationAt(i) < 0) {
        Optional<Range> phrase = phrases.startingAt(i + 1, sentence.last());
        if (phrase.isPresent()
            && phrase.get().last() < sentence.last()
            && verbFollows(phrase.get().last() + 1, sentence)) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  private boolean verbFollows(int i, Range sentence) {
    for (int j = i; j <= Math.min(sentence.last(), i + 3); j++) {
      WordClass c = passage.classOf(j);
      if (c == WordClass.VERB || c == WordClass.AUX) {
        return true;
      }
      if (c != WordClass.ADV && c != WordClass.PUNCT && !Times.isTime(passage.lower(j))) {
        return false;
      }
    }
    return false;
  }

  /**
   * The subject of the first finite verb of the sentence outside quotations, left of {@code end}.
   */
  private Optional<Range> mainSubject(int end, Range sentence) {
    int low = clauseStart(end, Math.max(sentence.first(), end - FAR));
    int opening = passage.quotationAt(sentence.first());
    if (opening >= 0 && passage.quotations().get(opening).first() < sentence.first()) {
      int quote = passage.quotations().get(opening).first();
      return mainSubject(quote, new Range(Math.max(0, quote - FAR / 2), sentence.last()));
    }
    for (int i = low; i < end; i++) {
      WordClass c = passage.classOf(i);
      if ((c == WordClass.VERB || c == WordClass.AUX)
          && passage.quotationAt(i) < 0
          && !passage.lower(i).endsWith("ing")) {
        VerbGroup group = VerbGroups.around(passage, i, sentence);
        if (group.shape() != Shape.FINITE) {
          continue;
        }
        Optional<Range> subject = before(group.first(), sentence);
        if (subject.isPresent() && !isRelative(subject.get().last())) {
          return subject;
        }
      }
    }
    return invertedSubject(low, end, sentence);
  }

  /** Behind the last semicolon outside quotations: another clause with a subject of its own. */
  private int clauseStart(int end, int low) {
    for (int i = end - 1; i > low; i--) {
      if (passage.is(i, ";") && passage.quotationAt(i) < 0) {
        return i + 1;
      }
    }
    return low;
  }

  /** '"…," said Ann Lee, adding': the phrase behind the verb. */
  private Optional<Range> invertedSubject(int low, int end, Range sentence) {
    for (int i = low + 1; i < end - 1; i++) {
      if (passage.classOf(i) == WordClass.VERB && passage.classOf(i - 1) == WordClass.PUNCT) {
        Optional<Range> phrase = phrases.startingAt(i + 1, Math.min(end, sentence.last()));
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }
}
