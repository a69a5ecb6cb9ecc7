package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.claimgraph.publish.page.Link;
import org.claimgraph.publish.page.Statement;

/** Triples as statements: one a property, with all its values. */
final class Statements {
  private final Terms terms;

  Statements(Terms terms) {
    this.terms = terms;
  }

  /** What is said of an entity and its parts; what is said of a part begins with its name. */
  List<Statement> about(List<Triple> triples, Node entity) {
    return grouped(
        triples,
        triple -> {
          String property = terms.label(triple.getPredicate());
          return triple.getSubject().equals(entity)
              ? property
              : terms.label(triple.getSubject()) + " " + property;
        },
        Triple::getObject);
  }

  /** What points to an entity. */
  List<Statement> pointing(List<Triple> triples) {
    return grouped(triples, triple -> terms.label(triple.getPredicate()), Triple::getSubject);
  }

  private List<Statement> grouped(
      List<Triple> triples, Function<Triple, String> name, Function<Triple, Node> value) {
    Map<String, List<Triple>> byName = new TreeMap<>();
    triples.forEach(t -> byName.computeIfAbsent(name.apply(t), n -> new ArrayList<>()).add(t));
    List<Statement> statements = new ArrayList<>();
    byName.forEach(
        (property, same) ->
            statements.add(
                new Statement(
                    new Link(property, terms.href(same.get(0).getPredicate())),
                    same.stream()
                        .map(value)
                        .distinct()
                        .sorted(NodeCmp::compareRDFTerms)
                        .map(terms::link)
                        .toList())));
    return statements;
  }
}
