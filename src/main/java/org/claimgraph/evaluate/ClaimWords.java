package org.claimgraph.evaluate;

import java.util.BitSet;
import java.util.List;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Evidence;

/**
 * A claim and its words, as tokens of its text without punctuation.
 *
 * @param claim the record
 * @param quote the words that carry it
 * @param cue the words that attribute it, if there are any
 */
record ClaimWords(Claim claim, BitSet quote, BitSet cue) {
  static ClaimWords of(Claim claim, Tokens text) {
    return new ClaimWords(
        claim,
        text.wordsIn(List.of(claim.quote().span())),
        text.wordsIn(claim.said().cue().map(Evidence::span).stream().toList()));
  }
}
