package org.claimgraph.publish.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Standard;

/** The places in the stored text that a claim rests on. */
final class EvidenceParts {
  private final GraphReader graph;

  EvidenceParts(GraphReader graph) {
    this.graph = graph;
  }

  /**
   * One place.
   *
   * @param node the place
   * @param marks which part of the claim it shows, {@code cg:quote} for instance
   * @param start where it begins, in code points
   * @param end where it ends, exclusive
   * @param exact its words
   * @param prefix what stands before them
   * @param suffix what stands after them
   */
  record Part(
      Node node, Node marks, int start, int end, String exact, String prefix, String suffix) {}

  /** The places of a claim, in the order of the text. */
  List<Part> of(Node claim) {
    return graph.all(claim, Cg.EVIDENCE).stream()
        .map(this::part)
        .sorted(Comparator.comparingInt(Part::start))
        .toList();
  }

  /** One place, such as a stretch that was not read. */
  Part part(Node place) {
    List<Node> selectors = graph.all(place, Standard.HAS_SELECTOR);
    return new Part(
        place,
        graph.one(place, Cg.MARKS).orElse(place),
        number(selectors, Standard.START),
        number(selectors, Standard.END),
        text(selectors, Standard.EXACT).orElse(""),
        text(selectors, Standard.PREFIX).orElse(""),
        text(selectors, Standard.SUFFIX).orElse(""));
  }

  private Optional<String> text(List<Node> selectors, Node property) {
    return selectors.stream()
        .flatMap(selector -> graph.text(selector, property).stream())
        .findFirst();
  }

  private int number(List<Node> selectors, Node property) {
    return text(selectors, property)
        .filter(digits -> digits.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(0);
  }
}
