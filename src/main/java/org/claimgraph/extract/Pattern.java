package org.claimgraph.extract;

import java.util.Locale;
import org.claimgraph.grammar.Passage;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.lexicon.Frame;

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
        + " "
        + verb.group().shape().name().toLowerCase(Locale.ROOT);
  }

  /** A speaker and a verb beside what is said. */
  static String aside(SpeechVerb verb) {
    return verb.cue().id() + " aside finite";
  }

  private static String name(Frame frame) {
    return frame.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
