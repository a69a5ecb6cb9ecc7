package org.claimgraph.extract;

import java.util.Locale;
import org.claimgraph.grammar.Passage;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.lexicon.Frame;
import org.claimgraph.lexicon.WordClass;

/**
 * Names what a verb of saying stands with, so that it can be counted how often that is a report.
 */
final class Pattern {
  private Pattern() {}

  /** Such as {@code deny np finite}, {@code call-for np infinitive}. */
  static String of(Passage passage, SpeechVerb verb, Complement complement) {
    String cue = verb.cue().id();
    if (complement.preposition()) {
      cue += "+" + passage.lower(complement.cueLast());
    }
    return cue
        + " "
        + name(complement.frame())
        + (complement.frame() == Frame.NP_NP && isPredicateQuoted(passage, verb, complement)
            ? "-quoted"
            : "")
        + " "
        + verb.group().shape().name().toLowerCase(Locale.ROOT);
  }

  /** 'called it "a hoax"': the words behind the object are somebody's own. */
  private static boolean isPredicateQuoted(
      Passage passage, SpeechVerb verb, Complement complement) {
    int last = verb.sentence().last();
    int object = passage.nounPhrases().rightEdge(complement.first(), last);
    int next = object + 1;
    if (object >= 0 && next < last && passage.classOf(next) == WordClass.DET) {
      next++;
    }
    return object >= 0 && next <= last && passage.quotationAt(next) >= 0;
  }

  /** A speaker and a verb beside what is said. */
  static String aside(SpeechVerb verb) {
    return verb.cue().id() + " aside finite";
  }

  private static String name(Frame frame) {
    return frame.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
