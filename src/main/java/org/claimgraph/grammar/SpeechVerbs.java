package org.claimgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.lexicon.Cue;
import org.claimgraph.lexicon.Vocabulary;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;

/** Finds the verbs of saying of a text. */
final class SpeechVerbs {
  private SpeechVerbs() {}

  /** In text order; a verb that may stand with and without a particle is there twice. */
  static List<SpeechVerb> of(Passage passage) {
    List<SpeechVerb> verbs = new ArrayList<>();
    for (Range sentence : passage.sentences()) {
      for (int i = sentence.first(); i <= sentence.last(); i++) {
        if (isVerb(passage, i)) {
          add(passage, i, sentence, verbs);
        }
      }
    }
    return verbs;
  }

  private static boolean isVerb(Passage passage, int i) {
    WordClass c = passage.classOf(i);
    return c == WordClass.VERB
        || (c == WordClass.AUX && passage.lower(i).length() > 4)
        || c == WordClass.NOUN && isInfinitive(passage, i);
  }

  /** "to |issue a warning": no noun has an article behind it. */
  private static boolean isInfinitive(Passage passage, int i) {
    return passage.is(i - 1, "to")
        && i + 1 < passage.size()
        && passage.classOf(i + 1) == WordClass.DET;
  }

  private static void add(Passage passage, int head, Range sentence, List<SpeechVerb> verbs) {
    List<Vocabulary.Entry> entries =
        passage.language().vocabulary().find(Cue.Kind.VERB, passage.lower(head));
    if (entries.isEmpty()) {
      return;
    }
    VerbGroup group = VerbGroups.around(passage, head, sentence);
    Cue previous = null;
    for (Vocabulary.Entry entry : entries) {
      int last = head + particle(passage, entry.particle(), head + 1, sentence);
      if (last >= head && !entry.cue().equals(previous)) {
        previous = entry.cue();
        Range words = new Range(group.first(), last);
        verbs.add(
            new SpeechVerb(
                new VerbGroup(words, head, group.shape(), group.passive(), group.negated()),
                entry.cue(),
                sentence));
      }
    }
  }

  /** How many words a particle has if it stands at {@code i}; far below 0 if it does not. */
  private static int particle(Passage passage, List<String> words, int i, Range sentence) {
    int at = i;
    for (String word : words) {
      if (at > sentence.last() || !passage.is(at, word)) {
        return Integer.MIN_VALUE / 2;
      }
      at++;
    }
    return at - i;
  }
}
