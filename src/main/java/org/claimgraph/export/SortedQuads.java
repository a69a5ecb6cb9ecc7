package org.claimgraph.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/**
 * The dataset's quads in one order that depends on nothing but the quads.
 *
 * <p>Graph by graph (by IRI); in a graph, by subject, then by predicate with {@code rdf:type}
 * first, then by object. Terms are ordered as {@link NodeCmp} does: blank nodes, then IRIs by their
 * characters, then literals by lexical form, language and datatype. A claim is thus followed by its
 * parts ({@code …#quote}). Blank nodes have no lasting names, so the promise of equal bytes does
 * not hold for them; our graphs have none.
 *
 * <p>What does not fit into memory is sorted in runs, which lie in temporary files until they have
 * been merged and read.
 *
 * <p>A literal's lone surrogates, which no UTF-8 file can hold, become U+FFFD here.
 */
final class SortedQuads {
  private static final Comparator<Node> PREDICATES =
      Comparator.comparing((Node predicate) -> !predicate.equals(RDF.Nodes.type))
          .thenComparing(NodeCmp::compareRDFTerms);

  private static final Comparator<Triple> TRIPLES =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, PREDICATES)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  /** So many triples take some 30 MB. */
  private static final long MOST_IN_MEMORY = 100_000;

  private SortedQuads() {}

  /**
   * Every named graph, in order. The default graph is their union, so it is not given again; only a
   * dataset without any named graph gives its default graph. To be closed, or read to its end.
   */
  static Stream<Quad> of(DatasetGraph data) {
    List<Node> graphs =
        Iter.toList(data.listGraphNodes()).stream()
            .filter(graph -> !Quad.isDefaultGraph(graph) && !Quad.isUnionGraph(graph))
            .sorted(NodeCmp::compareRDFTerms)
            .toList();
    if (graphs.isEmpty()) {
      return union(data).map(triple -> new Quad(Quad.defaultGraphIRI, triple));
    }
    return graphs.stream()
        .flatMap(
            graph -> sorted(data.getGraph(graph).find()).map(triple -> new Quad(graph, triple)));
  }

  /**
   * The triples of all named graphs in order, each once; without any, those of the default graph.
   * TDB2's own union keeps every triple in memory that it has given.
   */
  static Stream<Triple> union(DatasetGraph data) {
    Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    return sorted(
        quads.hasNext() ? Iter.map(quads, Quad::asTriple) : data.getDefaultGraph().find());
  }

  /** Triples in order, each once. */
  static Stream<Triple> sorted(Collection<Triple> triples) {
    return sorted(triples.iterator());
  }

  private static Stream<Triple> sorted(Iterator<Triple> triples) {
    SortedDataBag<Triple> bag =
        new SortedDataBag<>(new ThresholdPolicyCount<>(MOST_IN_MEMORY), new TripleRuns(), TRIPLES);
    triples.forEachRemaining(triple -> bag.add(writable(triple)));
    return Iter.asStream(Iter.distinctAdjacent(bag.iterator())).onClose(bag::close);
  }

  private static Triple writable(Triple triple) {
    Node object = triple.getObject();
    if (!object.isLiteral()) {
      return triple;
    }
    String words = object.getLiteralLexicalForm();
    String legal = LegalText.withoutLoneSurrogates(words);
    if (legal.equals(words)) {
      return triple;
    }
    Node replaced =
        object.getLiteralLanguage().isEmpty()
            ? NodeFactory.createLiteralDT(legal, object.getLiteralDatatype())
            : NodeFactory.createLiteralLang(legal, object.getLiteralLanguage());
    return Triple.create(triple.getSubject(), triple.getPredicate(), replaced);
  }
}
