package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.grammar.Passage;
import org.claimgraph.text.Span;

/** All extractors, in reading order: where two claim the same cue, the earlier one has it. */
public final class Extractors {
  private Extractors() {}

  /** The list in reading order. */
  public static List<Extractor> all() {
    return List.of(new AccordingTo());
  }

  /** What all of them find in {@code passage}, in text order. */
  public static List<Attribution> read(Passage passage) {
    List<Attribution> found = new ArrayList<>();
    for (Extractor extractor : all()) {
      extractor.extract(passage, found::add);
    }
    found.sort(
        java.util.Comparator.comparing((Attribution a) -> a.content().get(0))
            .thenComparing(a -> a.cue().orElse(new Span(0, 0))));
    return found;
  }
}
