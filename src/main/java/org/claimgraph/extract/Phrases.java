package org.claimgraph.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Cue;
import org.claimgraph.lexicon.Vocabulary;
import org.claimgraph.text.Range;

/** Finds the fixed phrases of one kind of cue, the longest first. */
final class Phrases {
  private final Passage passage;
  private final Map<String, List<Vocabulary.Phrase>> byFirst;

  /**
   * A phrase found.
   *
   * @param words where it stands
   * @param cue what the vocabulary knows of it
   */
  record Match(Range words, Cue cue) {}

  Phrases(Passage passage, Cue.Kind kind) {
    this.passage = passage;
    this.byFirst = passage.language().vocabulary().phrases(kind);
  }

  /** The longest phrase that starts with word {@code i} and ends in {@code sentence}. */
  Optional<Match> at(int i, Range sentence) {
    for (Vocabulary.Phrase phrase : byFirst.getOrDefault(passage.lower(i), List.of())) {
      int last = i + phrase.words().size() - 1;
      if (last <= sentence.last() && stands(phrase.words(), i)) {
        return Optional.of(new Match(new Range(i, last), phrase.cue()));
      }
    }
    return Optional.empty();
  }

  private boolean stands(List<String> words, int i) {
    for (int k = 1; k < words.size(); k++) {
      if (!passage.is(i + k, words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
