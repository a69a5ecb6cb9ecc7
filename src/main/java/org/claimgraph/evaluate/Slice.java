package org.claimgraph.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A part of the gold: the attributions whose cue holds one of certain words, such as the verbs of
 * speech. What was found on the cues of the other attributions is set aside, neither right nor
 * wrong; what was found on no marked cue at all stays, and is wrong.
 */
final class Slice {
  private final Tokens text;
  private final Set<String> words;

  /**
   * A slice of one text.
   *
   * @param words in small letters
   */
  Slice(Tokens text, Set<String> words) {
    this.text = text;
    this.words = words;
  }

  /** The marked ones that belong to it. */
  List<MarkedTokens> gold(List<MarkedTokens> all) {
    return all.stream().filter(g -> g.of(Role.CUE).stream().anyMatch(this::isWord)).toList();
  }

  private boolean isWord(int token) {
    return words.contains(text.lower(token));
  }

  /** The found ones that are judged by it. */
  List<MarkedTokens> found(List<MarkedTokens> found, List<MarkedTokens> all) {
    BitSet inside = cues(gold(all));
    BitSet outside = cues(all);
    outside.andNot(inside);
    List<MarkedTokens> judged = new ArrayList<>();
    for (MarkedTokens one : found) {
      BitSet cue = one.of(Role.CUE);
      if (cue.intersects(inside) || !cue.intersects(outside)) {
        judged.add(one);
      }
    }
    return judged;
  }

  private static BitSet cues(List<MarkedTokens> all) {
    BitSet cues = new BitSet();
    all.forEach(one -> cues.or(one.of(Role.CUE)));
    return cues;
  }
}
