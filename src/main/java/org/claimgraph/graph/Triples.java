package org.claimgraph.graph;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Collects triples, each once. A triple in one of our own terms brings along the same triple in
 * every standard term that the ontology puts above it.
 */
public final class Triples {
  private final Set<Triple> all = new LinkedHashSet<>();

  /** What has been collected, in the order of adding. */
  public Set<Triple> all() {
    return all;
  }

  /** Adds a triple, and those above it. */
  public void add(Node subject, Node predicate, Node object) {
    Ontology ontology = Ontology.shipped();
    all.add(Triple.create(subject, predicate, object));
    if (predicate.equals(RDF.Nodes.type)) {
      ontology.above(object).forEach(type -> all.add(Triple.create(subject, predicate, type)));
    } else {
      ontology.above(predicate).forEach(above -> all.add(Triple.create(subject, above, object)));
    }
  }

  /** Adds that {@code subject} is a {@code type}. */
  public void type(Node subject, Node type) {
    add(subject, RDF.Nodes.type, type);
  }

  /** Adds an English label. */
  public void label(Node subject, String label) {
    add(subject, RDFS.Nodes.label, english(label));
  }

  /** Adds a plain string. */
  public void text(Node subject, Node predicate, String value) {
    add(subject, predicate, NodeFactory.createLiteralString(value));
  }

  void number(Node subject, Node predicate, int value) {
    add(
        subject,
        predicate,
        NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger));
  }

  void decimal(Node subject, Node predicate, BigDecimal value) {
    String plain = value.stripTrailingZeros().toPlainString();
    String canonical = plain.contains(".") ? plain : plain + ".0";
    add(subject, predicate, NodeFactory.createLiteralDT(canonical, XSDDatatype.XSDdecimal));
  }

  void flag(Node subject, Node predicate, boolean value) {
    add(
        subject,
        predicate,
        NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean));
  }

  static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }
}
