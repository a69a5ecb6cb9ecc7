package org.claimgraph.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Reading the union graph: what a node's properties are, in a fixed order, and what it is called.
 */
record Facts(Graph graph) {
  static final Node TYPE = RDF.Nodes.type;

  /** Every IRI of a class, in order. */
  List<Node> instancesOf(Node type) {
    return subjects(TYPE, type);
  }

  /** Every IRI that has a value of a property, in order. */
  List<Node> subjects(Node property, Node value) {
    return find(Node.ANY, property, value)
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .sorted(NodeCmp::compareRDFTerms)
        .distinct()
        .toList();
  }

  /** The triples that fit, in no order, read on as they are asked for. */
  Stream<Triple> find(Node subject, Node property, Node value) {
    return Iter.asStream(graph.find(subject, property, value));
  }

  boolean isA(Node node, Node type) {
    return graph.contains(node, TYPE, type);
  }

  boolean has(Node node, Node property) {
    return graph.contains(node, property, Node.ANY);
  }

  /** All values of a property, in order. */
  List<Node> values(Node subject, Node property) {
    return Iter.toList(graph.find(subject, property, Node.ANY)).stream()
        .map(Triple::getObject)
        .sorted(NodeCmp::compareRDFTerms)
        .distinct()
        .toList();
  }

  /** The values of a property that are IRIs, in order. */
  List<Node> links(Node subject, Node property) {
    return values(subject, property).stream().filter(Node::isURI).toList();
  }

  /** The first IRI that a property has. */
  Optional<Node> link(Node subject, Node property) {
    return links(subject, property).stream().findFirst();
  }

  /** The characters of the first literal that a property has. */
  Optional<String> text(Node subject, Node property) {
    return literals(subject, property).map(Node::getLiteralLexicalForm).findFirst();
  }

  /** The English literals, and those without a language, that a property has, in order. */
  List<String> englishTexts(Node subject, Node property) {
    return literals(subject, property)
        .filter(node -> List.of("", "en").contains(node.getLiteralLanguage()))
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  /** The last part of the IRI that a property has: {@code denies} for {@code cg:denies}. */
  Optional<String> term(Node subject, Node property) {
    return link(subject, property).map(Facts::localName);
  }

  /** A whole number, if the property has one. */
  Optional<Integer> number(Node subject, Node property) {
    return text(subject, property)
        .filter(text -> text.matches("[+-]?\\d{1,9}"))
        .map(Integer::valueOf);
  }

  /** A number, if the property has one. */
  Optional<Double> decimal(Node subject, Node property) {
    return text(subject, property)
        .filter(text -> text.matches("[+-]?\\d*\\.?\\d+([eE][+-]?\\d+)?"))
        .map(Double::valueOf);
  }

  /**
   * What people call the node: its preferred label, else its label, English before others, else its
   * short id.
   */
  String label(Node node) {
    return Stream.of(SKOS.prefLabel.asNode(), RDFS.label.asNode())
        .flatMap(property -> inEnglishFirst(node, property))
        .findFirst()
        .orElseGet(() -> node.isURI() ? NodeId.of(node.getURI()) : node.toString());
  }

  /** What several nodes are called, sorted, separated by {@code "; "}. */
  String labels(List<Node> nodes) {
    return nodes.stream().map(this::label).sorted().collect(Collectors.joining("; "));
  }

  private Stream<String> inEnglishFirst(Node node, Node property) {
    List<Node> labels = literals(node, property).toList();
    return Stream.concat(
            labels.stream().filter(label -> label.getLiteralLanguage().equals("en")),
            labels.stream())
        .map(Node::getLiteralLexicalForm);
  }

  private Stream<Node> literals(Node subject, Node property) {
    return values(subject, property).stream().filter(Node::isLiteral);
  }

  private static String localName(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
