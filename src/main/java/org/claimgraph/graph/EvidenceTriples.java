package org.claimgraph.graph;

import org.apache.jena.graph.Node;
import org.claimgraph.claim.Evidence;
import org.claimgraph.text.Span;

/**
 * A place in a stored text as RDF: a specific resource with both selectors of the Web Annotation
 * model (W3C Recommendation, sections 4.2.4 and 4.2.5). Positions count Unicode code points from 0,
 * end exclusive.
 */
final class EvidenceTriples {
  private EvidenceTriples() {}

  /** Describes {@code node} as the place of {@code evidence}. */
  static void write(Node node, Evidence evidence, Triples out) {
    Node words = Iris.part(node, "text");
    out.type(node, Standard.SPECIFIC_RESOURCE);
    out.add(node, Standard.HAS_SOURCE, Iris.source(evidence.article()));
    out.add(node, Standard.HAS_SELECTOR, words);
    out.type(words, Standard.TEXT_QUOTE_SELECTOR);
    out.text(words, Standard.EXACT, evidence.words());
    out.text(words, Standard.PREFIX, evidence.prefix());
    out.text(words, Standard.SUFFIX, evidence.suffix());
    writePosition(node, evidence, out);
  }

  /** Adds only where it stands, without repeating the words. */
  static void writePosition(Node node, Evidence evidence, Triples out) {
    Node position = Iris.part(node, "position");
    Span span = evidence.codePoints();
    out.add(node, Standard.HAS_SELECTOR, position);
    out.type(position, Standard.TEXT_POSITION_SELECTOR);
    out.number(position, Standard.START, span.start());
    out.number(position, Standard.END, span.end());
  }
}
