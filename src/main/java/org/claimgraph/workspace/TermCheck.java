package org.claimgraph.workspace;

import java.util.List;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Ontology;
import org.claimgraph.text.Nearest;

/** Are all terms in our own namespace terms of the ontology? */
final class TermCheck {
  private TermCheck() {}

  static void check(TurtleFile file, List<Finding> findings) {
    for (Statement statement : file.statements()) {
      check(statement.predicate(), statement.field(), findings);
      check(statement.object(), statement.place(), findings);
    }
  }

  /** Whether the node is in our namespace and names nothing there. */
  static boolean isUnknown(Node node) {
    return node.isURI()
        && node.getURI().startsWith(Cg.NS)
        && !Ontology.shipped().terms().contains(node.getURI().substring(Cg.NS.length()));
  }

  private static void check(Node node, Place place, List<Finding> findings) {
    if (isUnknown(node)) {
      String term = node.getURI().substring(Cg.NS.length());
      findings.add(
          new Finding(
              place,
              "unknown-term",
              "cg:%s is no term of the ontology; %s"
                  .formatted(
                      term,
                      Nearest.to(term, Ontology.shipped().terms())
                          .map(near -> "did you mean cg:" + near + "?")
                          .orElse("expected one of those in docs/curating.md."))));
    }
  }
}
