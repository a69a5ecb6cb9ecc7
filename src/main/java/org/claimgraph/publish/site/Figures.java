package org.claimgraph.publish.site;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;
import org.claimgraph.publish.page.Link;

/** Quantities as one reads them. */
final class Figures {
  private final GraphReader graph;
  private final Terms terms;

  Figures(GraphReader graph, Terms terms) {
    this.graph = graph;
    this.terms = terms;
  }

  /** "about 1,500 soldiers", "up to 12,000 troops". */
  Link words(Node quantity) {
    String about = isApproximate(quantity) ? "about " : "";
    String min = bound(quantity, Cg.MIN).orElse("");
    String max = bound(quantity, Cg.MAX).orElse("");
    String number;
    if (min.equals(max)) {
      number = about + min;
    } else if (min.isEmpty()) {
      number = "up to " + about + max;
    } else if (max.isEmpty()) {
      number = "at least " + about + min;
    } else {
      number = about + min + " to " + max;
    }
    return Link.plain(number + graph.text(quantity, Cg.UNIT).map(unit -> " " + unit).orElse(""));
  }

  boolean isApproximate(Node quantity) {
    return graph.text(quantity, Cg.APPROXIMATE).filter(Boolean::parseBoolean).isPresent();
  }

  /** A bound as one reads it; empty when it is open. */
  Optional<String> bound(Node quantity, Node property) {
    return graph.one(quantity, property).map(terms::label);
  }
}
