package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** All that a file says of one subject, in file order. */
final class Entry {
  private final Node node;
  private final Place place;
  private final List<Statement> statements = new ArrayList<>();

  Entry(Node node, Place place) {
    this.node = node;
    this.place = place;
  }

  void add(Statement statement) {
    statements.add(statement);
  }

  Node node() {
    return node;
  }

  List<Statement> statements() {
    return statements;
  }

  List<Statement> all(Node predicate) {
    return statements.stream().filter(s -> s.predicate().equals(predicate)).toList();
  }

  /** Where the file begins to speak of it. */
  Place place() {
    return place;
  }
}
