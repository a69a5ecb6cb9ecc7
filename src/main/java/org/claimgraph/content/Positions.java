package org.claimgraph.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimgraph.claim.Answer;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Position;
import org.claimgraph.claim.Question;
import org.claimgraph.content.Stretch.Hit;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.lexicon.QuestionCue;
import org.claimgraph.lexicon.QuestionCue.Slot;

/**
 * Recognises the workspace's questions and the answers given to them.
 *
 * <p>A negation up to four words before one of the words that match turns yes into no, and so does
 * a denial; both together leave the answer as it is. An answer of another kind is not given at all
 * when it is negated or denied: that it was not ten says nothing of how many it was.
 */
final class Positions {
  private static final int NEGATION_REACH = 4;

  private final Lexicon lexicon;
  private final Polarity polarity;

  Positions(Lexicon lexicon, Polarity polarity) {
    this.lexicon = lexicon;
    this.polarity = polarity;
  }

  /** The answers that the stretch gives; of two cues for one answer the first counts. */
  List<Position> taken(Stretch stretch, boolean denied) {
    List<Position> positions = new ArrayList<>();
    for (Question question : lexicon.questions().values()) {
      for (QuestionCue cue : cues(question)) {
        CueMatch.match(cue, stretch)
            .flatMap(hits -> answer(question, cue, hits, stretch, denied))
            .map(answer -> new Position(question, answer))
            .filter(Predicate.not(positions::contains))
            .ifPresent(positions::add);
      }
    }
    return positions;
  }

  /** The questions that the stretch speaks of, whatever their answers are. */
  List<Question> asked(Stretch stretch) {
    return lexicon.questions().values().stream()
        .filter(
            question ->
                cues(question).stream().anyMatch(cue -> CueMatch.match(cue, stretch).isPresent()))
        .toList();
  }

  private List<QuestionCue> cues(Question question) {
    return lexicon.cues().getOrDefault(question.id(), List.of());
  }

  private Optional<Answer> answer(
      Question question, QuestionCue cue, List<Hit> hits, Stretch stretch, boolean denied) {
    boolean turned = denied != isNegated(stretch, hits);
    if (question.kind() == Question.Kind.YES_NO) {
      boolean yes = cue.answer().map(answer -> !answer.equals("no")).orElse(true);
      return Optional.of(new Answer.YesNo(yes != turned));
    }
    if (turned) {
      return Optional.empty();
    }
    return switch (question.kind()) {
      case NUMBER -> found(cue, Slot.Kind.NUMBER, hits).flatMap(hit -> figure(stretch, hit));
      case PLACE -> found(cue, Slot.Kind.PLACE, hits).flatMap(hit -> place(stretch, hit));
      case ACTOR -> found(cue, Slot.Kind.ACTOR, hits).flatMap(hit -> actor(stretch, hit));
      default ->
          cue.answer().map(id -> new Answer.Choice(id, question.choices().getOrDefault(id, id)));
    };
  }

  /** What the first slot of a kind has found. */
  private static Optional<Hit> found(QuestionCue cue, Slot.Kind kind, List<Hit> hits) {
    int at = 0;
    for (QuestionCue.Term term : cue.terms()) {
      if (term.forbidden()) {
        continue;
      }
      boolean slot =
          term.alternatives().stream().anyMatch(a -> a instanceof Slot s && s.kind() == kind);
      if (slot) {
        return Optional.of(hits.get(at));
      }
      at++;
    }
    return Optional.empty();
  }

  private static Optional<Answer> figure(Stretch stretch, Hit hit) {
    return stretch.figures().stream()
        .filter(figure -> figure.first() == hit.first())
        .findFirst()
        .map(figure -> new Answer.Figure(figure.quantity()));
  }

  private static Optional<Answer> place(Stretch stretch, Hit hit) {
    return stretch.named().places().stream()
        .filter(at -> at.first() == hit.first())
        .findFirst()
        .map(Named.At<Location>::what)
        .map(Answer.Where::new);
  }

  private static Optional<Answer> actor(Stretch stretch, Hit hit) {
    return stretch.named().actors().stream()
        .filter(at -> at.first() == hit.first())
        .findFirst()
        .map(at -> new Answer.Who(at.what()));
  }

  /** Whether an odd number of negations stands close before words that match. */
  private boolean isNegated(Stretch stretch, List<Hit> hits) {
    BitSet close = new BitSet();
    BitSet matched = new BitSet();
    for (Hit hit : hits) {
      close.set(Math.max(0, hit.first() - NEGATION_REACH), hit.last() + 1);
      matched.set(hit.first(), hit.last() + 1);
    }
    return polarity.isNegated(
        stretch.tokens(), 0, close.length(), at -> matched.get(at) || !close.get(at));
  }
}
