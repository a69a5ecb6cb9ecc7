package org.claimgraph.extract;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.grammar.NounPhrases;
import org.claimgraph.grammar.Passage;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.lexicon.Cue;
import org.claimgraph.lexicon.Frame;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;

/** Finds what follows a verb of saying. Looks no further than {@value #WINDOW} words. */
final class Complements {
  private static final int WINDOW = 40;

  private static final Set<String> WH =
      Set.of("whether", "if", "how", "what", "why", "where", "when", "who", "which", "whom");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "if",
          "when",
          "while",
          "there",
          "in",
          "as",
          "after",
          "because",
          "although",
          "even",
          "once",
          "under",
          "by",
          "with",
          "on",
          "at",
          "during",
          "despite",
          "since",
          "until",
          "for",
          "without");

  private final Passage passage;
  private final NounPhrases phrases;
  private final Adjuncts adjuncts;
  private final IdentityHashMap<SpeechVerb, Optional<Complement>> known = new IdentityHashMap<>();

  Complements(Passage passage) {
    this.passage = passage;
    this.phrases = passage.nounPhrases();
    this.adjuncts = passage.once(Adjuncts.class, Adjuncts::new);
  }

  /** What follows {@code verb}, if it takes it. */
  Optional<Complement> after(SpeechVerb verb) {
    return known.computeIfAbsent(verb, this::find);
  }

  private Optional<Complement> find(SpeechVerb verb) {
    Cue cue = verb.cue();
    Range sentence = verb.sentence();
    int cueLast = verb.group().last();
    int at = cueLast + 1;
    int high = Math.min(sentence.last(), at + WINDOW);
    if (at > high) {
      return Optional.empty();
    }
    if (verb.group().passive()) {
      return Optional.empty();
    }
    if (passage.is(at, ":") && at < high) {
      return takes(cue, Frame.QUOTE, Frame.BARE, Frame.NP)
          ? found(Frame.QUOTE, at + 1, at)
          : Optional.empty();
    }
    Optional<Complement> direct = at(at, cueLast, cue, high);
    if (direct.isPresent()) {
      return direct;
    }
    int skipped = adjuncts.skip(at, high);
    if (skipped > at && skipped <= high) {
      return clausal(skipped, cueLast, cue, high, passage.is(skipped - 1, ","));
    }
    return Optional.empty();
  }

  private Optional<Complement> at(int at, int cueLast, Cue cue, int high) {
    Optional<Complement> clausal = clausal(at, cueLast, cue, high, false);
    if (clausal.isPresent()) {
      return clausal;
    }
    if (passage.is(at, "to") && at < high && cue.takes(Frame.TO) && isBaseVerb(at + 1)) {
      return found(Frame.TO, at, cueLast);
    }
    if (cue.takes(Frame.TO_NP_THAT) && passage.is(at, "to")) {
      int end = phrases.rightEdge(at + 1, high);
      if (end > at && end < high && passage.is(end + 1, "that")) {
        return found(Frame.TO_NP_THAT, end + 1, cueLast);
      }
    }
    if (cue.prepositions().contains(passage.lower(at)) && at < high) {
      return Optional.of(new Complement(Frame.NP, at + 1, at, true));
    }
    if (cue.takes(Frame.ING)
        && passage.lower(at).endsWith("ing")
        && passage.classOf(at) == WordClass.VERB) {
      return found(Frame.ING, at, cueLast);
    }
    return object(at, cueLast, cue, high);
  }

  private Optional<Complement> clausal(int at, int cueLast, Cue cue, int high, boolean comma) {
    if (passage.is(at, "that") && cue.takes(Frame.THAT) && passage.classOf(at) != WordClass.DET) {
      return found(Frame.THAT, at, cueLast);
    }
    if (passage.is(at, "that") && cue.takes(Frame.THAT) && !comma) {
      return found(Frame.THAT, at, cueLast);
    }
    int quoted = passage.is(at, ",") ? at + 1 : at;
    if (quoted < passage.size() && isOpeningQuote(quoted) && takes(cue, Frame.QUOTE, Frame.BARE)) {
      return found(Frame.QUOTE, quoted, cueLast);
    }
    if (cue.takes(Frame.WH) && WH.contains(passage.lower(at))) {
      return found(Frame.WH, at, cueLast);
    }
    if (cue.takes(Frame.BARE)
        && (isClause(at, high)
            || passage.is(at, ",") && at < high && isClause(at + 1, high)
            || mostlyClauses(cue) && opensNominal(at))) {
      return found(Frame.BARE, passage.is(at, ",") ? at + 1 : at, cueLast);
    }
    return Optional.empty();
  }

  /** Whether hardly anything but a clause follows this verb. */
  private boolean mostlyClauses(Cue cue) {
    return passage.language().reliability().estimate(cue.id() + " bare finite") > 0.85;
  }

  private boolean opensNominal(int at) {
    return switch (passage.classOf(at)) {
      case DET, PRON, PROPN, NOUN, ADJ, NUM -> !adjuncts.isTime(at);
      default -> false;
    };
  }

  private Optional<Complement> object(int at, int cueLast, Cue cue, int high) {
    if (adjuncts.isTime(at)) {
      return Optional.empty();
    }
    int end = phrases.rightEdge(at, high);
    if (end < 0) {
      return Optional.empty();
    }
    int next = end + 1;
    if (next <= high && cue.takes(Frame.NP_THAT)) {
      int start = passage.is(next, ",") || passage.is(next, ":") ? next + 1 : next;
      start = adjuncts.skip(start, high);
      if (passage.is(start, "that")
          || start <= high && isOpeningQuote(start)
          || start == next
              && start <= high
              && (isClause(start, high) || WH.contains(passage.lower(start)))) {
        return found(Frame.NP_THAT, start, cueLast);
      }
    }
    if (next < high && cue.takes(Frame.NP_TO) && passage.is(next, "to") && isBaseVerb(next + 1)) {
      return found(Frame.NP_TO, at, cueLast);
    }
    if (cue.takes(Frame.AS) && within(at, Math.min(high, end + 8), "as")) {
      return found(Frame.AS, at, cueLast);
    }
    if (cue.takes(Frame.NP_FOR) && within(at, Math.min(high, end + 8), "for")) {
      return found(Frame.NP_FOR, at, cueLast);
    }
    if (cue.takes(Frame.NP_NP)) {
      return found(Frame.NP_NP, at, cueLast);
    }
    if (cue.takes(Frame.NP)) {
      return found(Frame.NP, at, cueLast);
    }
    if (cue.takes(Frame.NP_FOR) || cue.takes(Frame.AS)) {
      return found(Frame.NP, at, cueLast);
    }
    return Optional.empty();
  }

  private boolean within(int from, int to, String word) {
    for (int i = from; i <= to; i++) {
      if (passage.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause starts here: a noun phrase and a finite verb behind it, or "if", "there". */
  boolean isClause(int at, int high) {
    WordClass c = passage.classOf(at);
    if (c == WordClass.PUNCT
        || c == WordClass.VERB && !passage.lower(at).endsWith("ing")
        || c == WordClass.AUX
        || passage.is(at, "to")) {
      return false;
    }
    if (CLAUSE_OPENERS.contains(passage.lower(at))) {
      return c == WordClass.SCONJ || passage.is(at, "there") || clauseAfterComma(at, high);
    }
    int end = phrases.rightEdge(at, high);
    if (end < 0) {
      return false;
    }
    for (int i = end + 1; i <= Math.min(high, end + 4); i++) {
      WordClass next = passage.classOf(i);
      if (next == WordClass.AUX || next == WordClass.VERB && !passage.lower(i).endsWith("ing")) {
        return true;
      }
      if (passage.is(i, "who") || passage.is(i, ",") || passage.is(i, "that")) {
        return verbs(i, high) > 1;
      }
      if (next != WordClass.ADV && next != WordClass.ADP && next != WordClass.PART) {
        return false;
      }
    }
    return false;
  }

  private boolean clauseAfterComma(int from, int high) {
    for (int i = from + 1; i < high; i++) {
      if (passage.is(i, ",")) {
        return isClause(i + 1, high);
      }
    }
    return false;
  }

  private int verbs(int from, int high) {
    int verbs = 0;
    for (int i = from; i <= high; i++) {
      WordClass c = passage.classOf(i);
      boolean finite =
          c == WordClass.AUX || (c == WordClass.VERB && !passage.lower(i).endsWith("ing"));
      verbs += finite && passage.classOf(i - 1) != WordClass.AUX ? 1 : 0;
    }
    return verbs;
  }

  private boolean isBaseVerb(int i) {
    WordClass c = passage.classOf(i);
    return c == WordClass.VERB || c == WordClass.AUX || c == WordClass.ADV;
  }

  boolean isOpeningQuote(int i) {
    int q = passage.quotationAt(i);
    return q >= 0 && passage.quotations().get(q).first() == i;
  }

  private static boolean takes(Cue cue, Frame... frames) {
    for (Frame frame : frames) {
      if (cue.takes(frame)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Complement> found(Frame frame, int first, int cueLast) {
    return Optional.of(new Complement(frame, first, cueLast, false));
  }
}
