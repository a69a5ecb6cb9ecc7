package org.claimgraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.claim.Position;
import org.claimgraph.claim.Said;
import org.claimgraph.claim.Voice;

/**
 * That a claim takes a position: as much of the claim as comparing needs, so that a claim that is
 * only in a store can be compared like one that was just read.
 *
 * @param claim the claim's IRI
 * @param source id of its article
 * @param article name of its article
 * @param at where its quote begins, in code points
 * @param voice who speaks
 * @param claimants who says it; id and name of each count
 * @param certainty how sure the words are
 * @param eventTime when what it speaks of happens
 * @param position the question and the answer
 */
public record Taking(
    Node claim,
    String source,
    String article,
    int at,
    Voice voice,
    List<Actor> claimants,
    Optional<Certainty> certainty,
    Optional<PartialDate> eventTime,
    Position position) {

  /** By article, then as the claims stand in its text: the order in which they are listed. */
  static final Comparator<Taking> ORDER =
      Comparator.comparing(Taking::article)
          .thenComparing(Taking::source)
          .thenComparing(Taking::at)
          .thenComparing(taking -> taking.claim().getURI());

  /** The positions that a claim takes. */
  public static List<Taking> of(Claim claim) {
    Said said = claim.said();
    return claim.content().positions().stream()
        .map(
            position ->
                new Taking(
                    Iris.claim(claim),
                    claim.article().id(),
                    claim.article().name(),
                    claim.quote().codePoints().start(),
                    said.voice(),
                    said.claimants(),
                    said.certainty(),
                    claim.content().eventTime(),
                    position))
        .toList();
  }

  /** Whether the claim does more than call the answer possible. */
  boolean isFirm() {
    return !certainty.equals(Optional.of(Certainty.POSSIBLE));
  }

  /** Who says it, for people. */
  String who() {
    return ClaimTriples.who(voice, claimants, article);
  }
}
