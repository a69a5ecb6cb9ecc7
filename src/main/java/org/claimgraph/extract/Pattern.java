package org.claimgraph.extract;

import java.util.Locale;
import org.claimgraph.grammar.Passage;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.VerbGroup.Shape;
import org.claimgraph.lexicon.Frame;
import org.claimgraph.lexicon.WordClass;

/**
 * Names what a verb of saying stands with, so that it can be counted how often that is a report.
 */
final class Pattern {
  private static final String QUOTED = "-quoted";

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
        + (isQuoted(passage, verb, complement) ? QUOTED : "")
        + " "
        + shape(passage, verb).name().toLowerCase(Locale.ROOT);
  }

  /** The same without regard to quotation marks. */
  static String unquoted(String pattern) {
    return pattern.replace(QUOTED + " ", " ");
  }

  /** 'called it "a hoax"', 'warned of a "threat"': what is said is somebody's own words. */
  private static boolean isQuoted(Passage passage, SpeechVerb verb, Complement complement) {
    int last = verb.sentence().last();
    int next =
        switch (complement.frame()) {
          case NP_NP -> passage.nounPhrases().rightEdge(complement.first(), last) + 1;
          case NP -> complement.first();
          default -> 0;
        };
    if (next > 0 && next < last && passage.classOf(next) == WordClass.DET) {
      next++;
    }
    return next > 0 && next <= last && passage.quotationAt(next) >= 0;
  }

  /** What somebody was made to say is said, although it is an infinitive. */
  private static Shape shape(Passage passage, SpeechVerb verb) {
    return passage.subjects().caused(verb.group(), verb.sentence()).isPresent()
        ? Shape.FINITE
        : verb.group().shape();
  }

  /** A speaker and a verb beside what is said. */
  static String aside(SpeechVerb verb) {
    return verb.cue().id() + " aside finite";
  }

  private static String name(Frame frame) {
    return frame.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
