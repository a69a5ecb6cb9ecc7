package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimgraph.grammar.Passage;
import org.claimgraph.text.Span;

/** All extractors, in reading order: where two claim the same cue, the earlier one has it. */
public final class Extractors {
  private Extractors() {}

  /** The list in reading order. */
  public static List<Extractor> all() {
    return List.of(
        new Aside(),
        new QuotationAfter(),
        new ThatClause(),
        new ToldThat(),
        new BareClause(),
        new Participle(),
        new IndirectQuestion(),
        new ToInfinitive(),
        new AsFrame(),
        new AccordingTo(),
        new ObjectContent());
  }

  /** What all of them find in {@code passage}, in text order, no two with the same cue. */
  public static List<Attribution> read(Passage passage) {
    List<Attribution> kept = new ArrayList<>();
    boolean[] cues = new boolean[passage.words().text().length() + 1];
    boolean[] contents = new boolean[passage.words().text().length() + 1];
    for (Extractor extractor : all()) {
      extractor.extract(
          passage,
          a -> {
            Span cue = a.cue().orElse(a.content().get(0));
            if (cues[cue.start()] || cues[cue.end() - 1] || contents[cue.start()]) {
              return;
            }
            java.util.Arrays.fill(cues, cue.start(), cue.end(), true);
            a.content().forEach(c -> java.util.Arrays.fill(contents, c.start(), c.end(), true));
            kept.add(a);
          });
    }
    kept.sort(
        Comparator.comparing((Attribution a) -> a.content().get(0))
            .thenComparing(a -> a.cue().orElse(new Span(0, 0))));
    return kept;
  }
}
