package org.claimgraph.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Does everything that is published as it was written have an IRI of its own? A blank node could
 * not be cited, and would have another label in every build; an IRI relative to the workspace would
 * lead nowhere.
 */
final class NamedNodes {
  private NamedNodes() {}

  static void check(TurtleFile file, List<Finding> findings) {
    Set<Node> parts = new HashSet<>();
    for (Statement statement : file.statements()) {
      Node object = statement.object();
      if (object.isBlank()) {
        parts.add(object);
        findings.add(withoutName(statement.place()));
      } else if (object.isURI() && object.getURI().startsWith(TurtleFile.BASE)) {
        findings.add(
            new Finding(
                statement.place(),
                "bad-value",
                "<%s> is a file of the workspace; expected an IRI that holds everywhere."
                    .formatted(object.getURI().substring(TurtleFile.BASE.length()))));
      }
    }
    for (Entry entry : file.entries()) {
      if (entry.node().isBlank() && !parts.contains(entry.node())) {
        findings.add(withoutName(entry.place()));
      }
    }
  }

  private static Finding withoutName(Place place) {
    return new Finding(place, "bad-value", "A node without a name stands here; expected an IRI.");
  }
}
