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
      for (Node node : List.of(statement.predicate(), statement.object())) {
        if (node.isURI() && node.getURI().startsWith(Cg.NS)) {
          String term = node.getURI().substring(Cg.NS.length());
          if (!Ontology.shipped().terms().contains(term)) {
            findings.add(
                new Finding(
                    statement.place(),
                    "unknown-term",
                    "cg:%s is no term of the ontology%s"
                        .formatted(term, Nearest.hint(term, Ontology.shipped().terms()))));
          }
        }
      }
    }
  }
}
