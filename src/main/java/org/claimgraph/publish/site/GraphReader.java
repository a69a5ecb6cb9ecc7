package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.G;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;

/** Looks things up in the union of all graphs. Everything comes sorted, so pages are stable. */
final class GraphReader {
  static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;

  private final Graph graph;

  GraphReader(Graph graph) {
    this.graph = graph;
  }

  /** The objects of a subject and a predicate. */
  List<Node> all(Node subject, Node predicate) {
    return G.listSP(graph, subject, predicate).stream().sorted(ORDER).distinct().toList();
  }

  /** The first object of a subject and a predicate. */
  Optional<Node> one(Node subject, Node predicate) {
    return all(subject, predicate).stream().findFirst();
  }

  /** The first object as text. */
  Optional<String> text(Node subject, Node predicate) {
    return one(subject, predicate).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  /** The subjects of a predicate and an object. */
  List<Node> subjects(Node predicate, Node object) {
    return G.listPO(graph, predicate, object).stream().sorted(ORDER).distinct().toList();
  }

  /**
   * Some of the subjects of a predicate and an object, in the order of the index: it takes no
   * longer than what it passes over and what it gives.
   *
   * @param wanted whether a subject counts
   * @param from how many are passed over
   * @param most how many are given at most
   */
  List<Node> subjects(Node predicate, Node object, Predicate<Node> wanted, int from, int most) {
    ExtendedIterator<Triple> found = graph.find(Node.ANY, predicate, object);
    try {
      List<Node> subjects = new ArrayList<>();
      int passed = 0;
      while (subjects.size() < most && found.hasNext()) {
        Node subject = found.next().getSubject();
        if (wanted.test(subject) && passed++ >= from) {
          subjects.add(subject);
        }
      }
      return subjects;
    } finally {
      found.close();
    }
  }

  /** Some of the triples that point to an object, in the order of the index. */
  List<Triple> pointing(Node object, Predicate<Triple> wanted, int most) {
    ExtendedIterator<Triple> found = graph.find(Node.ANY, Node.ANY, object);
    try {
      List<Triple> triples = new ArrayList<>();
      while (triples.size() < most && found.hasNext()) {
        Triple triple = found.next();
        if (wanted.test(triple)) {
          triples.add(triple);
        }
      }
      return triples;
    } finally {
      found.close();
    }
  }

  /** Everything of a class. */
  List<Node> instances(Node type) {
    return subjects(RDF.Nodes.type, type);
  }

  /** The first object as a whole number; 0 when there is none. */
  int number(Node subject, Node predicate) {
    return one(subject, predicate)
        .filter(Node::isLiteral)
        .map(Node::getLiteralValue)
        .filter(Number.class::isInstance)
        .map(value -> ((Number) value).intValue())
        .orElse(0);
  }

  boolean is(Node subject, Node type) {
    return graph.contains(subject, RDF.Nodes.type, type);
  }

  /** How many triples fit; {@link Node#ANY} fits everything. */
  long count(Node subject, Node predicate, Node object) {
    return G.count(graph, subject, predicate, object);
  }

  /** The triples that fit, in no order. */
  Stream<Triple> find(Node subject, Node predicate, Node object) {
    return graph.find(subject, predicate, object).toList().stream();
  }
}
