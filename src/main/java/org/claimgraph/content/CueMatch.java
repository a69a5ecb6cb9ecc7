package org.claimgraph.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.content.Stretch.Hit;
import org.claimgraph.lexicon.QuestionCue;
import org.claimgraph.lexicon.QuestionCue.Term;

/**
 * Matches a cue against a stretch. Each term takes the first place that it can have: behind the
 * term before it if the cue asks for that order, anywhere if not. It never tries again, so a cue
 * costs one look-up a term.
 */
final class CueMatch {
  private CueMatch() {}

  /** Where the terms that must occur stand, in the cue's order; empty if the cue does not match. */
  static Optional<List<Hit>> match(QuestionCue cue, Stretch stretch) {
    List<Hit> hits = new ArrayList<>();
    int behind = -1;
    for (Term term : cue.terms()) {
      int least = term.after() ? behind + 1 : 0;
      Optional<Hit> hit =
          term.alternatives().stream()
              .flatMap(alternative -> stretch.hits(alternative).stream())
              .filter(h -> h.first() >= least)
              .min((one, other) -> Integer.compare(one.first(), other.first()));
      if (hit.isPresent() == term.forbidden()) {
        return Optional.empty();
      }
      if (hit.isPresent()) {
        hits.add(hit.get());
        behind = hit.get().last();
      }
    }
    return Optional.of(hits);
  }
}
