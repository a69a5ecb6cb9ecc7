package org.claimgraph.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.claimgraph.text.Range;

/**
 * Counts, text by text, what the measures of attribution are made of:
 *
 * <ul>
 *   <li>{@code span-exact}, per role: a fragment (an uninterrupted run of tokens) is right if a
 *       fragment of the same role on the other side is the very same run. Fragments that several
 *       attributions of a text share count once. As Wang et al. (CofeNet, COLING 2022) count exact
 *       matches.
 *   <li>{@code token}, per role: a token is right if it has the role on the other side too, in
 *       whatever attribution; counted over all texts together.
 *   <li>{@code triple found}: of two aligned attributions the cues share a token and the contents
 *       overlap by half or more (Dice).
 *   <li>{@code triple attributed}: found, and the sources share a token, or neither has one.
 * </ul>
 *
 * <p>Attributions are aligned one to one by the mean of the three roles' Dice; only those that
 * share a token of cue or content can be aligned.
 */
final class AttributionTally {
  private final Map<Role, long[]> fragments = new EnumMap<>(Role.class);
  private final Map<Role, long[]> tokens = new EnumMap<>(Role.class);
  private long marked;
  private long found;
  private long pairedFound;
  private long pairedAttributed;

  AttributionTally() {
    for (Role role : Role.values()) {
      fragments.put(role, new long[3]);
      tokens.put(role, new long[3]);
    }
  }

  /**
   * What came of one text.
   *
   * @param pairs the aligned attributions of which the marked one is found by the other
   * @param attributed which of the found ones are also attributed
   */
  record Hits(List<Alignment.Pair> pairs, BitSet attributed) {}

  /** Counts one text. */
  Hits add(List<MarkedTokens> gold, List<MarkedTokens> predicted) {
    marked += gold.size();
    found += predicted.size();
    for (Role role : Role.values()) {
      Set<Range> goldFragments = fragments(gold, role);
      Set<Range> foundFragments = fragments(predicted, role);
      Set<Range> same = new HashSet<>(goldFragments);
      same.retainAll(foundFragments);
      count(fragments, role, same.size(), foundFragments.size(), goldFragments.size());
      BitSet goldTokens = union(gold, role);
      BitSet foundTokens = union(predicted, role);
      int shared = Tokens.shared(goldTokens, foundTokens);
      count(tokens, role, shared, foundTokens.cardinality(), goldTokens.cardinality());
    }
    Hits hits = new Hits(new ArrayList<>(), new BitSet());
    for (Alignment.Pair pair : Alignment.of(gold, predicted, AttributionTally::likeness)) {
      MarkedTokens one = gold.get(pair.marked());
      MarkedTokens other = predicted.get(pair.found());
      if (one.isFoundBy(other)) {
        hits.pairs.add(pair);
        hits.attributed.set(pair.found(), one.isAttributedBy(other));
      }
    }
    pairedFound += hits.pairs.size();
    pairedAttributed += hits.attributed.cardinality();
    return hits;
  }

  private static OptionalDouble likeness(MarkedTokens one, MarkedTokens other) {
    return one.shares(Role.CUE, other) || one.shares(Role.CONTENT, other)
        ? OptionalDouble.of(one.meanDice(other))
        : OptionalDouble.empty();
  }

  private static Set<Range> fragments(List<MarkedTokens> all, Role role) {
    Set<Range> fragments = new HashSet<>();
    all.forEach(one -> fragments.addAll(one.fragments(role)));
    return fragments;
  }

  private static BitSet union(List<MarkedTokens> all, Role role) {
    BitSet union = new BitSet();
    all.forEach(one -> union.or(one.of(role)));
    return union;
  }

  private static void count(
      Map<Role, long[]> counts, Role role, long right, long found, long marked) {
    long[] sums = counts.getOrDefault(role, new long[3]);
    sums[0] += right;
    sums[1] += found;
    sums[2] += marked;
  }

  /** The results. */
  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    fragments.forEach((role, n) -> measures.add(measure("span-exact", role, n)));
    tokens.forEach((role, n) -> measures.add(measure("token", role, n)));
    measures.add(new Measure("triple", "found", Score.of(pairedFound, found, marked)));
    measures.add(new Measure("triple", "attributed", Score.of(pairedAttributed, found, marked)));
    return measures;
  }

  private static Measure measure(String name, Role role, long[] n) {
    return new Measure(name, role.id(), Score.of(n[0], n[1], n[2]));
  }
}
