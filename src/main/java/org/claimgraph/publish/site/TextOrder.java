package org.claimgraph.publish.site;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Standard;

/** Claims in the order of the articles, and in each of its text. */
final class TextOrder {
  private final GraphReader graph;

  TextOrder(GraphReader graph) {
    this.graph = graph;
  }

  /** Each claim is looked at once, however often it is compared. */
  List<Node> sorted(List<Node> claims) {
    return claims.stream()
        .distinct()
        .map(claim -> new Place(article(claim), start(claim), claim))
        .sorted(
            Comparator.comparing(Place::article)
                .thenComparing(Place::start)
                .thenComparing(place -> place.claim().toString()))
        .map(Place::claim)
        .toList();
  }

  private record Place(String article, int start, Node claim) {}

  private String article(Node claim) {
    return graph
        .one(claim, Cg.REPORTED_IN)
        .flatMap(source -> graph.text(source, DCTerms.identifier.asNode()))
        .orElse("");
  }

  private int start(Node claim) {
    return graph.number(NodeFactory.createURI(claim + "#quote-position"), Standard.START);
  }
}
