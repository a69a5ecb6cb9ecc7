package org.claimgraph.store;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;
import org.claimgraph.claim.Claim;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Triples;
import org.claimgraph.workspace.Curation.Curated;
import org.claimgraph.workspace.Decision;

/** What people decided about the claims of an article, as Web Annotations that assess them. */
final class CurationTriples {
  private CurationTriples() {}

  /** The annotation about the claim of an article that has this key. */
  static Node annotation(String article, String key) {
    return Iris.part(Iris.claim(article, key), "review");
  }

  static void write(Curated curated, Triples out) {
    String article = curated.read().article().id();
    for (Map.Entry<Decision, Optional<Claim>> each : curated.standing().entrySet()) {
      write(article, each.getKey(), out);
      Node proposed = Iris.claim(article, each.getKey().key());
      each.getValue()
          .map(Iris::claim)
          .filter(now -> !now.equals(proposed))
          .ifPresent(now -> out.add(now, Standard.WAS_REVISION_OF, proposed));
    }
    for (Decision lost : curated.lost()) {
      Node annotation = write(article, lost, out);
      out.text(annotation, OA.bodyValue.asNode(), "The words of this claim are not in this text.");
    }
  }

  private static Node write(String article, Decision decision, Triples out) {
    Node annotation = annotation(article, decision.key());
    out.type(annotation, OA.Annotation.asNode());
    out.add(annotation, OA.motivatedBy.asNode(), OA.assessing.asNode());
    out.add(annotation, OA.hasTarget.asNode(), Iris.claim(article, decision.key()));
    out.add(annotation, OA.hasBody.asNode(), NodeFactory.createURI(Cg.NS + decision.review().id()));
    decision.comment().ifPresent(says -> out.text(annotation, OA.bodyValue.asNode(), says));
    return annotation;
  }
}
