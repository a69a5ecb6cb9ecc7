package org.claimgraph.export;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One claim as it stands in the built graph, gathered from its triples. Lists are sorted and may be
 * empty.
 *
 * @param article the article's identifier, or the short id of its IRI
 * @param figures in the order of the claim's quantities, so that bounds and units stay together
 * @param start where the quote begins in the stored text, in code points
 * @param end where it ends, exclusive
 */
record PublishedClaim(
    Node node,
    Optional<Node> source,
    String article,
    List<Node> claimants,
    List<Node> via,
    List<Node> about,
    List<Node> places,
    List<Node> saidAt,
    List<Node> positions,
    List<Node> questions,
    List<Node> topics,
    List<Node> repliesTo,
    Optional<String> voice,
    Optional<String> stance,
    Optional<Integer> polarity,
    Optional<String> certainty,
    String quote,
    Optional<String> eventTime,
    Optional<String> saidOn,
    Optional<String> timeText,
    List<Figure> figures,
    Optional<String> review,
    Optional<Integer> start,
    Optional<Integer> end) {

  /** A figure with its bounds, as the graph writes them. */
  record Figure(
      Optional<String> min,
      Optional<String> max,
      Optional<String> approximate,
      Optional<String> unit,
      Optional<Node> countOf) {

    /**
     * For people: {@code about 1500 soldiers}, {@code up to 12000}, {@code 1500 to 10000 troops}.
     */
    String inWords() {
      boolean exact = min.isPresent() && min.equals(max);
      String bounds =
          exact
              ? min.orElseThrow()
              : min.isPresent() && max.isPresent()
                  ? min.orElseThrow() + " to " + max.orElseThrow()
                  : min.map(bound -> "at least " + bound)
                      .or(() -> max.map(bound -> "up to " + bound))
                      .orElse("unstated");
      String about = approximate.filter("true"::equals).map(yes -> "about ").orElse("");
      return about + bounds + unit.map(word -> " " + word).orElse("");
    }
  }

  /** Whether it does more than call its answer possible. */
  boolean isFirm() {
    return certainty.filter("possible"::equals).isEmpty();
  }

  /** Whether a person has said that the words do not carry this claim. */
  boolean isRejected() {
    return review.filter("rejected"::equals).isPresent();
  }
}
