package org.claimgraph.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.text.Range;

/** An attribution in tokens: which of them belong to which role. */
final class MarkedTokens {
  private final Marking marking;
  private final Map<Role, BitSet> tokens = new EnumMap<>(Role.class);

  MarkedTokens(Marking marking, Tokens text) {
    this.marking = marking;
    for (Role role : Role.values()) {
      tokens.put(role, text.in(marking.of(role)));
    }
  }

  Marking marking() {
    return marking;
  }

  BitSet of(Role role) {
    return tokens.getOrDefault(role, new BitSet());
  }

  /** Whether any of its roles has a token; spans of nothing but spaces have none. */
  boolean isEmpty() {
    return tokens.values().stream().allMatch(BitSet::isEmpty);
  }

  /** The uninterrupted runs of tokens of a role. */
  List<Range> fragments(Role role) {
    List<Range> fragments = new ArrayList<>();
    BitSet set = of(role);
    for (int first = set.nextSetBit(0); first >= 0; ) {
      int end = set.nextClearBit(first);
      fragments.add(new Range(first, end - 1));
      first = set.nextSetBit(end);
    }
    return fragments;
  }

  boolean shares(Role role, MarkedTokens other) {
    return of(role).intersects(other.of(role));
  }

  double dice(Role role, MarkedTokens other) {
    return Tokens.dice(of(role), other.of(role));
  }

  /** The mean of the three roles' overlaps. */
  double meanDice(MarkedTokens other) {
    double sum = 0;
    for (Role role : Role.values()) {
      sum += dice(role, other);
    }
    return sum / Role.values().length;
  }

  /** The cues share a token, and the contents overlap by half (Dice). */
  boolean isFoundBy(MarkedTokens found) {
    return shares(Role.CUE, found) && dice(Role.CONTENT, found) >= 0.5;
  }

  /** It is found, and the sources share a token, or neither has one. */
  boolean isAttributedBy(MarkedTokens found) {
    boolean noSources = of(Role.SOURCE).isEmpty() && found.of(Role.SOURCE).isEmpty();
    return isFoundBy(found) && (noSources || shares(Role.SOURCE, found));
  }
}
