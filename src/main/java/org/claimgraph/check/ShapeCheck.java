package org.claimgraph.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Ontology;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.workspace.Finding;
import org.claimgraph.workspace.Place;
import org.claimgraph.workspace.Workspace;

/** Does the built graph keep the cardinalities of {@code ontology/shapes.ttl}? */
final class ShapeCheck {
  private ShapeCheck() {}

  /** A finding for each result of the SHACL validation, placed where the thing was written. */
  static List<Finding> findings(Workspace workspace, DatasetGraph built) {
    Shapes shapes = Shapes.parse(Ontology.shapes());
    Map<String, Place> places = new HashMap<>(workspace.places());
    workspace
        .readings()
        .forEach(r -> r.places().forEach((c, p) -> places.put(Iris.claim(c).getURI(), p)));
    List<Finding> findings = new ArrayList<>();
    for (ReportEntry entry :
        ShaclValidator.get().validate(shapes, built.getDefaultGraph()).getEntries()) {
      findings.add(
          new Finding(
              places.getOrDefault(owner(entry.focusNode()), new Place("graph", 0, 0)),
              "shape",
              "%s %s (%s); expected what ontology/shapes.ttl says."
                  .formatted(name(entry.focusNode()), says(entry), entry.message())));
    }
    findings.sort(null);
    return findings;
  }

  private static String says(ReportEntry entry) {
    String field = entry.resultPath() == null ? "shape" : name(entry.resultPath());
    Node constraint = entry.sourceConstraintComponent();
    if (SHACL.MinCountConstraintComponent.equals(constraint)) {
      return "lacks " + field;
    }
    if (SHACL.MaxCountConstraintComponent.equals(constraint)) {
      return "has too many values of " + field;
    }
    return "has a wrong " + field;
  }

  private static String name(Path path) {
    return path instanceof P_Link link ? name(link.getNode()) : path.toString();
  }

  private static String name(Node node) {
    return node.isURI() ? Prefixes.shorten(node.getURI()) : node.toString();
  }

  /** The thing that a part such as {@code claim/…#quote} belongs to. */
  private static String owner(Node node) {
    String iri = node.isURI() ? node.getURI() : "";
    int fragment = iri.indexOf('#');
    return fragment < 0 ? iri : iri.substring(0, fragment);
  }
}
