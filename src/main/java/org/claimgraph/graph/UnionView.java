package org.claimgraph.graph;

import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2;

/**
 * A TDB2 database whose default graph is the union of its named graphs; what stands in its own
 * default graph is nobody's business. TDB2 answers queries over the union itself; for readers of
 * graphs it has to be said twice.
 */
public final class UnionView extends DatasetGraphWrapper {
  /** A view of {@code data}. */
  public UnionView(DatasetGraph data) {
    super(data);
    getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }

  @Override
  public Iterator<Quad> find() {
    return find(Quad.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  /** Whoever asks for all quads gets those of the named graphs. */
  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return Node.ANY.equals(graph)
        ? findNG(graph, subject, predicate, object)
        : super.find(graph, subject, predicate, object);
  }

  @Override
  public Stream<Quad> stream(Node graph, Node subject, Node predicate, Node object) {
    return Iter.asStream(find(graph, subject, predicate, object));
  }
}
