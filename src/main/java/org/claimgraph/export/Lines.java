package org.claimgraph.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A network for those who read it: its lines one after the other.
 *
 * @param nodes how many nodes it has
 * @param hidden how many further nodes there are that have been left out on request
 * @param lines in the order of the network
 */
public record Lines(int nodes, int hidden, List<Line> lines) {

  /**
   * One line.
   *
   * @param kind the relation, or the stance of the claims that were folded into it
   * @param claims how many claims or positions are behind it
   * @param quote the words of one of them
   * @param claim the IRI of that one
   */
  public record Line(
      End from, String kind, End to, int claims, Optional<String> quote, Optional<String> claim) {}

  /**
   * What a line joins.
   *
   * @param iri of what the label names, where it has one
   */
  public record End(String label, Optional<String> iri) {}

  static Lines of(Network network) {
    Map<String, End> ends = new HashMap<>();
    for (Network.Node node : network.nodes()) {
      ends.put(node.id(), new End(node.label(), text("iri", node.attributes())));
    }
    List<Line> lines =
        network.edges().stream()
            .map(
                edge ->
                    new Line(
                        ends.getOrDefault(edge.source(), new End(edge.source(), Optional.empty())),
                        edge.kind(),
                        ends.getOrDefault(edge.target(), new End(edge.target(), Optional.empty())),
                        edge.weight(),
                        text("quote", edge.attributes()),
                        text("claim", edge.attributes())))
            .toList();
    return new Lines(network.nodes().size(), network.hidden(), lines);
  }

  private static Optional<String> text(String name, Map<String, Attribute> attributes) {
    return Optional.ofNullable(attributes.get(name)).map(Attribute::text);
  }
}
