package org.claimgraph.publish.site;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;

/** Who takes which position and which positions exclude each other, looked up once for one page. */
final class Positions {
  /** Claims of a position whose claimants are looked at. */
  private static final int CLAIMS = 25;

  /** Disagreements of a position that are looked at. */
  private static final int DISAGREEMENTS = 25;

  private final GraphReader graph;
  private final Map<Node, Set<Node>> claimants = new HashMap<>();
  private final Map<Node, Map<Node, Node>> opposed = new HashMap<>();

  Positions(GraphReader graph) {
    this.graph = graph;
  }

  /** Those who do more than call an answer possible. */
  Set<Node> claimants(Node position) {
    return claimants.computeIfAbsent(position, this::readClaimants);
  }

  private Set<Node> readClaimants(Node position) {
    Set<Node> found = new LinkedHashSet<>();
    graph.subjects(Cg.POSITION, position, this::isFirm, 0, CLAIMS).stream()
        .sorted(GraphReader.ORDER)
        .forEach(claim -> found.addAll(graph.all(claim, Cg.CLAIMANT)));
    return found;
  }

  /** Whether a claim does more than call its content possible. */
  boolean isFirm(Node claim) {
    return !graph.all(claim, Cg.CERTAINTY).contains(Cg.POSSIBLE);
  }

  /** The positions that a position excludes, each with the disagreement between the two. */
  Map<Node, Node> opposed(Node position) {
    return opposed.computeIfAbsent(position, this::readOpposed);
  }

  private Map<Node, Node> readOpposed(Node position) {
    Map<Node, Node> found = new LinkedHashMap<>();
    List<Node> disagreements =
        graph.subjects(Cg.BETWEEN, position, node -> true, 0, DISAGREEMENTS).stream()
            .sorted(GraphReader.ORDER)
            .toList();
    for (Node disagreement : disagreements) {
      graph.all(disagreement, Cg.BETWEEN).stream()
          .filter(side -> !side.equals(position))
          .forEach(side -> found.put(side, disagreement));
    }
    return found;
  }
}
