package org.claimgraph.publish.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * What is told about an entity: its own triples, those of its parts (whose IRIs are the entity's
 * with a fragment), and what points to it, up to a number.
 *
 * @param entity the entity
 * @param own its triples and those of its parts
 * @param incoming triples whose object it is, from elsewhere
 * @param moreIncoming how many of those are left out, in words; absent when none is
 */
record Description(
    Node entity, List<Triple> own, List<Triple> incoming, @Nullable String moreIncoming) {
  /** Enough to browse by; the rest is a query away. */
  static final int INCOMING = 200;

  /** So many are looked at and sorted; where more point here, nobody knows how many. */
  private static final int LOOKED_AT = 5000;

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
    List<Triple> found =
        graph.pointing(entity, triple -> !seen.contains(triple.getSubject()), LOOKED_AT);
    List<Triple> incoming =
        found.stream()
            .sorted(
                Comparator.comparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
                    .thenComparing(Triple::getSubject, NodeCmp::compareRDFTerms))
            .limit(INCOMING)
            .toList();
    return new Description(entity, own, incoming, left(found.size()));
  }

  private static @Nullable String left(int found) {
    String number = String.format(Locale.ROOT, "%,d", found - INCOMING);
    return found <= INCOMING ? null : found < LOOKED_AT ? number : "more than " + number;
  }

  boolean isEmpty() {
    return own.isEmpty() && incoming.isEmpty();
  }

  /** All of it as one graph; where something was left out, a comment says how much. */
  List<Triple> triples() {
    List<Triple> all = new ArrayList<>(own);
    all.addAll(incoming);
    if (moreIncoming != null) {
      String says =
          "This document leaves out %s further statements that point here; /sparql has them."
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
