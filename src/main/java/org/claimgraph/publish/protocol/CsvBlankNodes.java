package org.claimgraph.publish.protocol;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Blank nodes in CSV are written {@code _:label}, says its specification; Jena's writer leaves out
 * the {@code _:}, and they look like strings.
 */
final class CsvBlankNodes {
  private CsvBlankNodes() {}

  /** The same rows, read on as they are written, with such strings for blank nodes. */
  static RowSet labelled(RowSet rows) {
    return RowSetStream.create(rows.getResultVars(), Iter.map(rows, row -> labelled(row)));
  }

  private static Binding labelled(Binding row) {
    BindingBuilder labelled = Binding.builder();
    row.forEach((variable, node) -> labelled.add(variable, node.isBlank() ? label(node) : node));
    return labelled.build();
  }

  private static Node label(Node blank) {
    return NodeFactory.createLiteralString(
        "_:" + NodeFmtLib.encodeBNodeLabel(blank.getBlankNodeLabel()));
  }
}
