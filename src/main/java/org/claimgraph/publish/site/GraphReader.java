package org.claimgraph.publish.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;

/** Looks things up in the union of all graphs. Everything comes sorted, so pages are stable. */
final class GraphReader {
  private static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;

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

  /** Everything of a class. */
  List<Node> instances(Node type) {
    return subjects(RDF.Nodes.type, type);
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
