package org.claimgraph.publish.site;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.publish.http.RdfSyntax;
import org.claimgraph.publish.http.Reply;

/** Triples as bytes, sorted, with the prefixes that they use. */
public final class RdfWriting {
  private RdfWriting() {}

  /**
   * Triples as an answer.
   *
   * @param first the subject that opens the document
   * @param mediaType that of a syntax
   */
  public static Reply reply(Collection<Triple> triples, Node first, String mediaType) {
    RdfSyntax syntax = RdfSyntax.ofMediaType(mediaType).orElse(RdfSyntax.TURTLE);
    String charset = syntax == RdfSyntax.TURTLE ? "; charset=utf-8" : "";
    return Reply.of(mediaType + charset, bytes(triples, first, syntax));
  }

  /**
   * @param first the subject that opens the document
   */
  static byte[] bytes(Collection<Triple> triples, Node first, RdfSyntax syntax) {
    List<Triple> sorted = triples.stream().distinct().sorted(order(first)).toList();
    Map<String, String> prefixes = usedBy(sorted);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (syntax == RdfSyntax.TURTLE || syntax == RdfSyntax.N_TRIPLES) {
      StreamRDF stream = StreamRDFWriter.getWriterStream(out, syntax.format());
      stream.start();
      if (syntax == RdfSyntax.TURTLE) {
        prefixes.forEach(stream::prefix);
      }
      StreamRDFOps.sendTriplesToStream(sorted.iterator(), stream);
      stream.finish();
    } else {
      Graph graph = GraphFactory.createDefaultGraph();
      prefixes.forEach(graph.getPrefixMapping()::setNsPrefix);
      sorted.forEach(graph::add);
      RDFWriter.source(graph).format(syntax.format()).output(out);
    }
    return out.toByteArray();
  }

  /** The subject of the document, its parts, others; each with its type first. */
  private static Comparator<Triple> order(Node first) {
    return Comparator.comparing((Triple t) -> !t.getSubject().equals(first))
        .thenComparing(t -> !t.getSubject().toString().startsWith(first + "#"))
        .thenComparing(Triple::getSubject, NodeCmp::compareRDFTerms)
        .thenComparing(t -> !t.getPredicate().equals(RDF.Nodes.type))
        .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
        .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);
  }

  private static Map<String, String> usedBy(List<Triple> triples) {
    Map<String, String> used = new TreeMap<>();
    Prefixes.all()
        .forEach(
            (prefix, namespace) -> {
              if (triples.stream().anyMatch(t -> uses(t, namespace))) {
                used.put(prefix, namespace);
              }
            });
    return used;
  }

  private static boolean uses(Triple triple, String namespace) {
    return begins(triple.getSubject(), namespace)
        || begins(triple.getPredicate(), namespace)
        || begins(triple.getObject(), namespace)
        || (triple.getObject().isLiteral()
            && triple.getObject().getLiteralDatatypeURI().startsWith(namespace));
  }

  private static boolean begins(Node node, String namespace) {
    return node.isURI() && node.getURI().startsWith(namespace);
  }
}
