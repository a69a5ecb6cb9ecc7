package org.claimgraph.publish.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDFS;

/**
 * What is told about an entity: its own triples, those of its parts (whose IRIs are the entity's
 * with a fragment), and what points to it, up to a number.
 *
 * @param entity the entity
 * @param own its triples and those of its parts
 * @param incoming triples whose object it is, from elsewhere
 * @param moreIncoming how many of those are left out
 */
record Description(Node entity, List<Triple> own, List<Triple> incoming, int moreIncoming) {
  /** Enough to browse by; the rest is a query away. */
  static final int INCOMING = 200;

  static Description of(Node entity, GraphReader graph) {
    List<Triple> own = new ArrayList<>();
    Set<Node> seen = new LinkedHashSet<>(List.of(entity));
    Deque<Node> waiting = new ArrayDeque<>(seen);
    String part = entity.getURI() + "#";
    while (!waiting.isEmpty()) {
      graph
          .find(waiting.remove(), Node.ANY, Node.ANY)
          .forEach(
              triple -> {
                own.add(triple);
                Node object = triple.getObject();
                if (object.isURI() && object.getURI().startsWith(part) && seen.add(object)) {
                  waiting.add(object);
                }
              });
    }
    List<Triple> incoming =
        graph
            .find(Node.ANY, Node.ANY, entity)
            .filter(triple -> !seen.contains(triple.getSubject()))
            .sorted(
                Comparator.comparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
                    .thenComparing(Triple::getSubject, NodeCmp::compareRDFTerms))
            .toList();
    int shown = Math.min(INCOMING, incoming.size());
    return new Description(entity, own, incoming.subList(0, shown), incoming.size() - shown);
  }

  boolean isEmpty() {
    return own.isEmpty() && incoming.isEmpty();
  }

  /** All of it as one graph; where something was left out, a comment says how much. */
  List<Triple> triples() {
    List<Triple> all = new ArrayList<>(own);
    all.addAll(incoming);
    if (moreIncoming > 0) {
      String says =
          "This document leaves out %d further statements that point here; /sparql has them."
              .formatted(moreIncoming);
      all.add(
          Triple.create(
              NodeFactory.createURI(entity.getURI() + "#document"),
              RDFS.Nodes.comment,
              NodeFactory.createLiteralLang(says, "en")));
    }
    return all;
  }
}
