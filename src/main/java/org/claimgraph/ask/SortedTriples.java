package org.claimgraph.ask;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.claimgraph.graph.Prefixes;

/**
 * Triples in the order of their subjects, predicates and objects, so that every run writes the
 * same.
 */
final class SortedTriples {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final List<Triple> triples;

  private SortedTriples(List<Triple> triples) {
    this.triples = triples;
  }

  static SortedTriples of(Graph graph) {
    return new SortedTriples(graph.stream().sorted(ORDER).toList());
  }

  /** Three columns: subject, predicate, object. */
  Table table() {
    return new Table(
        List.of("subject", "predicate", "object"),
        triples.stream()
            .map(
                t ->
                    Stream.of(t.getSubject(), t.getPredicate(), t.getObject())
                        .map(Table.Cell::of)
                        .toList())
            .toList());
  }

  void write(Lang lang, OutputStream out) throws IOException {
    if (lang.equals(Lang.JSONLD11)) {
      RDFDataMgr.write(out, graph(), RDFFormat.JSONLD11_PRETTY);
      out.write('\n');
      return;
    }
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, lang);
    writer.start();
    used().forEach(writer::prefix);
    triples.forEach(writer::triple);
    writer.finish();
  }

  /** These triples as a graph that gives them in this order; the JSON-LD writer keeps to it. */
  private Graph graph() {
    Graph graph =
        new GraphBase() {
          @Override
          protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            return WrappedIterator.create(triples.stream().filter(pattern::matches).iterator());
          }
        };
    used().forEach(graph.getPrefixMapping()::setNsPrefix);
    return graph;
  }

  /** Our prefixes, those under which anything in these triples falls. */
  private Map<String, String> used() {
    Map<String, String> used = new TreeMap<>(Prefixes.all());
    used.values()
        .removeIf(
            namespace ->
                triples.stream()
                    .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
                    .noneMatch(node -> begins(node, namespace)));
    return used;
  }

  private static boolean begins(Node node, String namespace) {
    return (node.isURI() && node.getURI().startsWith(namespace))
        || (node.isLiteral() && node.getLiteralDatatypeURI().startsWith(namespace));
  }
}
