package org.claimgraph.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Review;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.store.ArticleReader.Published;
import org.claimgraph.store.Done.Refused;
import org.claimgraph.store.Done.Why;
import org.claimgraph.store.LogEntry.Reviewed;
import org.claimgraph.workspace.Correction;
import org.claimgraph.workspace.Curation;
import org.claimgraph.workspace.Decision;
import org.claimgraph.workspace.Fault;
import org.claimgraph.workspace.Naming;
import org.claimgraph.workspace.ReadArticle;

/**
 * What a person says of the claims of one article, step by step, each in the light of those before
 * it. Nothing is entered here.
 *
 * <p>A decision is kept under the key of the claim as it was proposed, and found by that key and by
 * the one that the claim has after a correction. A claim that a person has added is a decision
 * without a proposal.
 */
final class Deciding {
  /** What one step comes to. */
  sealed interface Step {}

  /**
   * It is to be entered.
   *
   * @param entry of the log; empty if this is so already
   * @param key under which the decision is kept
   * @param now id of the claim after it; none if it is rejected or taken away
   */
  record Entered(Optional<Reviewed> entry, String key, Optional<String> now) implements Step {}

  /** The same claim was added before. */
  record Again(String claim) implements Step {}

  /** It cannot be. */
  record Not(Why why, Fault fault) implements Step {
    Refused refused(int step) {
      return new Refused(why, fault.says(), step, fault.field());
    }
  }

  private final String article;
  private final ReadArticle undecided;
  private final Naming names;
  private final Lexicon lexicon;
  private final Map<String, Claim> proposed = new LinkedHashMap<>();
  private final Map<String, Decision> decisions = new LinkedHashMap<>();
  private final Map<String, Optional<Claim>> standing = new LinkedHashMap<>();

  /**
   * @param undecided the article as nobody has decided about it
   * @param published the same with what has been decided so far
   */
  Deciding(Published undecided, Published published, ArticleReader reader) {
    this.undecided = undecided.read();
    this.article = this.undecided.article().id();
    this.lexicon = reader.names().workspace().lexicon();
    this.names = reader.naming(published.read());
    this.undecided.claims().forEach(claim -> proposed.put(Decision.key(claim), claim));
    published
        .curated()
        .standing()
        .forEach(
            (decision, claim) -> {
              decisions.put(decision.key(), decision);
              standing.put(decision.key(), claim);
            });
  }

  Step take(Change.Curating step) {
    return step instanceof Change.Add add ? add(add) : decide((Change.Decide) step);
  }

  private Step add(Change.Add add) {
    if (!add.article().equals(article)) {
      return unknown(add.article());
    }
    List<Fault> faults = new ArrayList<>();
    Optional<Claim> claim =
        add.claim()
            .claim(names, faults)
            .flatMap(written -> Curation.reread(written, undecided, lexicon, faults));
    if (claim.isEmpty() || !faults.isEmpty()) {
      return not(faults);
    }
    String key = Decision.key(claim.get());
    Decision decision = Decision.of(key, claim.get(), Review.ACCEPTED, add.comment(), lexicon);
    if (decision.equals(decisions.get(key))) {
      return new Again(article + "-" + key);
    }
    if (isTaken(key)) {
      String says =
          "The claim %s-%s has these words of the same claimant; expected a correction of it."
              .formatted(article, key);
      return new Not(Why.TAKEN, new Fault("quote", says));
    }
    return enter(key, Optional.of(decision));
  }

  private boolean isTaken(String key) {
    return proposed.containsKey(key)
        || standing.containsKey(key)
        || standing.values().stream().flatMap(Optional::stream).anyMatch(c -> isKey(key, c));
  }

  private static boolean isKey(String key, Claim claim) {
    return Decision.key(claim).equals(key);
  }

  private Step decide(Change.Decide decide) {
    int hyphen = decide.claim().indexOf('-');
    if (hyphen < 0 || !decide.claim().substring(0, hyphen).equals(article)) {
      return unknown(decide.claim());
    }
    String key = proposedKey(decide.claim().substring(hyphen + 1));
    Optional<Claim> found = Optional.ofNullable(proposed.get(key));
    Optional<Claim> before = found.or(() -> standing.getOrDefault(key, Optional.empty()));
    if (before.isEmpty()) {
      return unknown(decide.claim());
    }
    boolean takenAway = decide.review() == Review.REJECTED && found.isEmpty();
    if (takenAway && decide.comment().isPresent()) {
      return unfit(
          "comment",
          "Only a person has found this claim: when it is rejected nothing is left of it; expected no comment.");
    }
    boolean takenBack =
        takenAway || (decide.review() == Review.PROPOSED && decide.comment().isEmpty());
    return takenBack
        ? enter(key, Optional.empty())
        : decide(decide, key, before.get(), found.isPresent());
  }

  private Step decide(Change.Decide decide, String key, Claim before, boolean found) {
    Correction correction = decide.correction();
    if (decide.review() == Review.CORRECTED && correction.isEmpty()) {
      return unfit(
          "review", "Nothing is corrected; expected another claimant, stance, quote or the like.");
    }
    List<Fault> faults = new ArrayList<>();
    Optional<Claim> decided = Optional.of(before);
    if (decide.review() == Review.CORRECTED) {
      Claim corrected = correction.apply(before, names, faults);
      decided =
          faults.isEmpty()
              ? Curation.reread(corrected, undecided, lexicon, faults)
              : Optional.empty();
    }
    if (decided.isEmpty() || !faults.isEmpty()) {
      return not(faults);
    }
    // A remark about what only a person has found leaves it as it is.
    Review review =
        decide.review() == Review.PROPOSED && !found ? before.origin().review() : decide.review();
    return enter(
        key, Optional.of(Decision.of(key, decided.get(), review, decide.comment(), lexicon)));
  }

  /** A corrected claim has a key of its own; the decision is kept under the one it had before. */
  private String proposedKey(String key) {
    return standing.entrySet().stream()
        .filter(e -> e.getValue().filter(claim -> isKey(key, claim)).isPresent())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(key);
  }

  private Step enter(String key, Optional<Decision> decision) {
    boolean same = Optional.ofNullable(decisions.get(key)).equals(decision);
    decisions.remove(key);
    standing.remove(key);
    decision.ifPresent(
        made -> {
          decisions.put(key, made);
          standing.put(
              key,
              Curation.decided(made, Optional.ofNullable(proposed.get(key)), undecided, lexicon));
        });
    Optional<Claim> now =
        decision.isPresent()
            ? standing.getOrDefault(key, Optional.empty())
            : Optional.ofNullable(proposed.get(key));
    return new Entered(
        same ? Optional.empty() : Optional.of(new Reviewed(article, key, decision)),
        key,
        now.map(Claim::id));
  }

  private static Step not(List<Fault> faults) {
    String says = faults.stream().map(Fault::says).collect(Collectors.joining(" "));
    return unfit(faults.isEmpty() ? "" : faults.get(0).field(), says);
  }

  private static Step unfit(String field, String says) {
    return new Not(Why.UNFIT, new Fault(field, says));
  }

  static Not unknown(String claim) {
    return new Not(
        Why.UNKNOWN,
        new Fault(
            "",
            "There is no claim %s; expected one of a stored article, as queries show them."
                .formatted(claim)));
  }
}
