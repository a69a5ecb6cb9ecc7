package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Cue;
import org.claimgraph.text.Range;

/** Finds the fixed phrases of one kind of cue, the longest first. */
final class Phrases {
  private static final Pattern SPACE = Pattern.compile(" ");

  private final Passage passage;
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /**
   * A phrase found.
   *
   * @param words where it stands
   * @param cue what the vocabulary knows of it
   */
  record Match(Range words, Cue cue) {}

  private record Entry(List<String> words, Cue cue) {}

  Phrases(Passage passage, Cue.Kind kind) {
    this.passage = passage;
    for (Cue cue : passage.language().vocabulary().cues()) {
      if (cue.kind() == kind) {
        List<String> words = SPACE.splitAsStream(cue.forms().get(0).get(0)).toList();
        if (!words.contains("X") && !words.contains("x's") && !words.contains("X's")) {
          byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Entry(words, cue));
        }
      }
    }
    byFirst.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
  }

  /** The longest phrase that starts with word {@code i} and ends in {@code sentence}. */
  Optional<Match> at(int i, Range sentence) {
    for (Entry entry : byFirst.getOrDefault(passage.lower(i), List.of())) {
      int last = i + entry.words().size() - 1;
      if (last <= sentence.last() && stands(entry.words(), i)) {
        return Optional.of(new Match(new Range(i, last), entry.cue()));
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
