package org.claimgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.grammar.Passage;
import org.claimgraph.text.Range;

/** A preposition that names a source: "according to the ministry, …". */
final class AccordingTo implements Extractor {
  @Override
  public String id() {
    return "according-to";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "A phrase such as “according to” names the source of the rest of the sentence.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("{According to} [the ministry], <the bridge is closed>."),
        Example.noMatch("The bridge was built according to plan."));
  }

  @Override
  public void extract(Passage passage, Consumer<Attribution> found) {
    for (Range sentence : passage.sentences()) {
      int first = sentence.first();
      if (!passage.is(first, "according") || !passage.is(first + 1, "to")) {
        continue;
      }
      int comma = first + 2;
      while (comma < sentence.last() && !passage.is(comma, ",")) {
        comma++;
      }
      if (comma + 1 < sentence.last() && comma > first + 2) {
        found.accept(
            new Attribution(
                id(),
                List.of(passage.words().span(first + 2, comma - 1)),
                Optional.of(passage.words().span(first, first + 1)),
                List.of(passage.words().span(comma + 1, sentence.last() - 1)),
                Voice.ATTRIBUTED,
                Stance.ASSERTS,
                Optional.empty(),
                List.of()));
      }
    }
  }
}
