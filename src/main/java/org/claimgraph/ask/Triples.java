package org.claimgraph.ask;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.NodeCmp;
import org.claimgraph.graph.Prefixes;

/**
 * Triples in the order of their subjects, predicates and objects, so that every run writes the
 * same.
 */
final class Triples {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final Graph graph;
  private final List<Triple> triples;

  private Triples(Graph graph, List<Triple> triples) {
    this.graph = graph;
    this.triples = triples;
  }

  static Triples sorted(Graph graph) {
    return new Triples(graph, graph.stream().sorted(ORDER).toList());
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

  void write(Lang lang, OutputStream out) {
    if (lang.equals(Lang.JSONLD11)) {
      graph.getPrefixMapping().clearNsPrefixMap();
      used().forEach(graph.getPrefixMapping()::setNsPrefix);
      RDFDataMgr.write(out, graph, RDFFormat.JSONLD11_PRETTY);
      return;
    }
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, lang);
    writer.start();
    used().forEach(writer::prefix);
    triples.forEach(writer::triple);
    writer.finish();
  }

  /** Our prefixes, as far as these triples need them. */
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
