package org.claimgraph.publish.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;

/**
 * Refuses paths of any length that begin anywhere and end anywhere: each node of the graph would be
 * the start of a walk, and the time limit is late for that. A path passes when one of its ends is a
 * term, or a variable that something else in the query binds.
 */
final class PathEnds {
  private final Set<Node> bound = new HashSet<>();
  private final List<TriplePath> closures = new ArrayList<>();

  /** Takes note of what a pattern, VALUES or an assignment binds. */
  void bind(Node node) {
    bound.add(node);
  }

  /** Takes note of a path of any length. */
  void closure(TriplePath path) {
    closures.add(path);
  }

  /**
   * Looks at all that was noted.
   *
   * @throws Refusal 403 when both ends of a path are open
   */
  void check() {
    for (TriplePath path : closures) {
      if (isOpen(path.getSubject()) && isOpen(path.getObject())) {
        throw PathGate.refused(
            "goes any way by * or + from anywhere to anywhere; name one of its ends, or say more of"
                + " it in a pattern of its own, such as its class");
      }
    }
  }

  private boolean isOpen(Node end) {
    return !end.isConcrete() && !bound.contains(end);
  }
}
