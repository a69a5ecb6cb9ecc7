package org.claimgraph.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Voice;
import org.claimgraph.interpret.FoundClaim;
import org.claimgraph.text.Span;
import org.claimgraph.workspace.Reading;
import org.claimgraph.workspace.Workspace;

/**
 * The rules against the readings of a workspace: each article is read again as if nobody had read
 * it. Found and marked claims are aligned one to one by the overlap of their quotes; two can be
 * aligned if the quotes overlap by half (Dice over words, without punctuation), or if their cues
 * share a word and their quotes do too, because a person may well mark a longer or a shorter
 * stretch as the content of the same "said". Those of one cue go together first.
 *
 * <p>A found claim is right for its rule if it is aligned, has the voice of the marked one, and
 * exactly its claimants.
 */
public final class AgainstReadings {
  private final ClaimTally tally = new ClaimTally();
  private final RuleTally rules = new RuleTally();
  private final List<Mistake> missed = new ArrayList<>();
  private final List<Mistake> missedOfAuthors = new ArrayList<>();
  private final List<Mistake> misattributed = new ArrayList<>();
  private final List<Mistake> spurious = new ArrayList<>();
  private int inFurniture;

  private AgainstReadings() {}

  /**
   * Measures.
   *
   * @param corpus what to call it
   * @param reader gives the claims that the rules find in an article
   */
  public static Evaluation of(
      String corpus, Workspace workspace, Function<Article, List<FoundClaim>> reader) {
    AgainstReadings evaluation = new AgainstReadings();
    for (Reading reading : workspace.readings()) {
      evaluation.add(reading, reader.apply(reading.article()));
    }
    evaluation.missed.addAll(evaluation.missedOfAuthors);
    return new Evaluation(
        corpus,
        workspace.readings().size(),
        evaluation.tally.measures(),
        evaluation.rules.scores(),
        evaluation.missed,
        evaluation.misattributed,
        evaluation.spurious,
        OptionalInt.of(evaluation.inFurniture));
  }

  private void add(Reading reading, List<FoundClaim> claims) {
    Tokens text = Tokens.of(reading.article().text());
    List<ClaimWords> marked = reading.claims().stream().map(c -> ClaimWords.of(c, text)).toList();
    List<ClaimWords> found = claims.stream().map(c -> ClaimWords.of(c.claim(), text)).toList();
    marked.forEach(one -> tally.marked(one.claim()));
    found.forEach(one -> tally.found(one.claim()));
    Mistakes mistakes =
        new Mistakes(
            reading.article().text(), "articles/%s.txt".formatted(reading.article().name()));
    tally.words(marked, found);
    BitSet alignedMarked = new BitSet();
    BitSet alignedFound = new BitSet();
    BitSet right = new BitSet();
    for (Alignment.Pair pair : Alignment.of(marked, found, AgainstReadings::likeness)) {
      ClaimWords one = marked.get(pair.marked());
      ClaimWords other = found.get(pair.found());
      tally.aligned(one, other);
      alignedMarked.set(pair.marked());
      alignedFound.set(pair.found());
      if (saidBy(one.claim()).equals(saidBy(other.claim()))) {
        right.set(pair.found());
      } else {
        misattributed.add(
            mistakes.of(
                marking(claims.get(pair.found())),
                "%s, not %s".formatted(saidBy(one.claim()), saidBy(other.claim()))));
      }
    }
    for (int i = 0; i < marked.size(); i++) {
      if (!alignedMarked.get(i)) {
        Claim claim = marked.get(i).claim();
        (claim.said().voice() == Voice.AUTHOR ? missedOfAuthors : missed)
            .add(mistakes.of(marking(claim), saidBy(claim)));
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      count(claims.get(i), right.get(i), reading);
      if (!alignedFound.get(i)) {
        spurious.add(mistakes.of(marking(claims.get(i))));
      }
    }
  }

  private void count(FoundClaim claim, boolean right, Reading reading) {
    rules.version(claim.claim().origin());
    rules.count(claim.attribution().rule(), right);
    Span quote = claim.claim().quote().span();
    if (reading.furniture().stream().anyMatch(f -> f.evidence().span().overlaps(quote))) {
      inFurniture++;
    }
  }

  private static OptionalDouble likeness(ClaimWords marked, ClaimWords found) {
    double overlap = Tokens.dice(marked.quote(), found.quote());
    boolean sameCue =
        marked.cue().intersects(found.cue()) && marked.quote().intersects(found.quote());
    if (sameCue) {
      return OptionalDouble.of(1 + overlap);
    }
    return overlap >= 0.5 ? OptionalDouble.of(overlap) : OptionalDouble.empty();
  }

  static List<String> claimants(Claim claim) {
    return claim.said().claimants().stream().map(Actor::id).distinct().sorted().toList();
  }

  /** Voice and claimants, as they are compared. */
  private static String saidBy(Claim claim) {
    return claim.said().voice().id() + " " + String.join(" and ", claimants(claim));
  }

  private static Marking marking(FoundClaim claim) {
    return AgainstGold.marking(claim.attribution());
  }

  private static Marking marking(Claim claim) {
    return new Marking(
        "",
        claim.said().claimantWords().map(Evidence::span).stream().toList(),
        claim.said().cue().map(Evidence::span).stream().toList(),
        List.of(claim.quote().span()));
  }

  /** Whether the voice is that of somebody whom the article names or describes. */
  static boolean isAttributed(Claim claim) {
    return claim.said().voice() == Voice.ATTRIBUTED;
  }
}
