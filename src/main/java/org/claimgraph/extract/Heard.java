package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.claimgraph.grammar.Passage;
import org.claimgraph.text.Range;
import org.claimgraph.text.Span;

/**
 * What has been found in a passage so far, for the rules that go on from what others found: they
 * stand at the end of the list.
 */
final class Heard {
  private final Passage passage;

  /** By the first word of their cue, or of their content where they have none. */
  private final TreeMap<Integer, List<Attribution>> byWord = new TreeMap<>();

  Heard(Passage passage) {
    this.passage = passage;
  }

  void add(Attribution attribution) {
    Span at = attribution.cue().orElse(attribution.content().get(0));
    byWord
        .computeIfAbsent(passage.words().at(at.start()), word -> new ArrayList<>())
        .add(attribution);
  }

  /** The last one whose cue starts within {@code words}. */
  Optional<Attribution> last(Range words) {
    return Optional.ofNullable(byWord.floorEntry(words.last()))
        .filter(entry -> entry.getKey() >= words.first())
        .map(entry -> entry.getValue().get(entry.getValue().size() - 1));
  }

  /** Those whose cue starts within {@code words}, in text order. */
  List<Attribution> in(Range words) {
    return byWord.subMap(words.first(), true, words.last(), true).values().stream()
        .flatMap(List::stream)
        .toList();
  }
}
