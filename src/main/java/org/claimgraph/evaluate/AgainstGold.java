package org.claimgraph.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Voice;
import org.claimgraph.extract.Attribution;
import org.claimgraph.interpret.FoundClaim;

/**
 * The rules against texts in which people marked who says what. What the author says is left out:
 * such corpora mark only what is given to others. A claim counts as right for its rule if it is
 * attributed as {@link AttributionTally} has it: cues and sources share a token, contents overlap
 * by half.
 */
public final class AgainstGold {
  private final AttributionTally tally = new AttributionTally();
  private final RuleTally rules = new RuleTally();
  private final List<Mistake> missed = new ArrayList<>();
  private final List<Mistake> misattributed = new ArrayList<>();
  private final List<Mistake> spurious = new ArrayList<>();
  private final Optional<Set<String>> slice;

  private AgainstGold(Optional<Set<String>> slice) {
    this.slice = slice;
  }

  /**
   * Measures.
   *
   * @param corpus what to call it
   * @param slice if given, only the attributions whose cue holds one of these words, which are in
   *     small letters: see {@link Slice}
   * @param reader gives the claims that the rules find in a text
   */
  public static Evaluation of(
      String corpus,
      Gold gold,
      Optional<Set<String>> slice,
      Function<Article, List<FoundClaim>> reader) {
    AgainstGold evaluation = new AgainstGold(slice);
    for (MarkedText text : gold.texts()) {
      List<Marking> found = new ArrayList<>();
      for (FoundClaim claim : reader.apply(text.article())) {
        if (claim.attribution().voice() != Voice.AUTHOR) {
          evaluation.rules.version(claim.claim().origin());
          found.add(marking(claim.attribution()));
        }
      }
      evaluation.add(text, found);
    }
    return new Evaluation(
        corpus,
        gold.texts().size(),
        evaluation.tally.measures(),
        evaluation.rules.scores(),
        evaluation.missed,
        evaluation.misattributed,
        evaluation.spurious,
        OptionalInt.empty());
  }

  static Marking marking(Attribution attribution) {
    return new Marking(
        attribution.rule(),
        attribution.source(),
        attribution.cue().stream().toList(),
        attribution.content());
  }

  private void add(MarkedText text, List<Marking> claims) {
    Tokens tokens = Tokens.of(text.article().text());
    List<MarkedTokens> gold = marked(text.markings(), tokens);
    List<MarkedTokens> found = marked(claims, tokens);
    if (slice.isPresent()) {
      Slice part = new Slice(tokens, slice.get());
      found = part.found(found, gold);
      gold = part.gold(gold);
    }
    AttributionTally.Hits hits = tally.add(gold, found);
    for (int i = 0; i < found.size(); i++) {
      rules.count(found.get(i).marking().rule(), hits.attributed().get(i));
    }
    Mistakes mistakes = new Mistakes(text.article().text(), text.file());
    BitSet pairedMarked = new BitSet();
    BitSet pairedFound = new BitSet();
    for (Alignment.Pair pair : hits.pairs()) {
      pairedMarked.set(pair.marked());
      pairedFound.set(pair.found());
      if (!hits.attributed().get(pair.found())) {
        String expected = mistakes.words(gold.get(pair.marked()).marking().source());
        misattributed.add(mistakes.of(found.get(pair.found()).marking(), expected));
      }
    }
    collect(gold, pairedMarked, mistakes, missed);
    collect(found, pairedFound, mistakes, spurious);
  }

  private static List<MarkedTokens> marked(List<Marking> markings, Tokens tokens) {
    return markings.stream()
        .map(marking -> new MarkedTokens(marking, tokens))
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static void collect(
      List<MarkedTokens> all, BitSet paired, Mistakes mistakes, List<Mistake> into) {
    for (int i = paired.nextClearBit(0); i < all.size(); i = paired.nextClearBit(i + 1)) {
      into.add(mistakes.of(all.get(i).marking()));
    }
  }
}
