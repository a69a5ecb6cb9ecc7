package org.claimgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.claimgraph.graph.PlainGraph.Term;

/** Triples of Jena as a {@link PlainGraph}. */
public final class PlainTriples {
  private final PlainGraph graph = new PlainGraph();
  private final Map<Node, String> blanks = new HashMap<>();

  private PlainTriples() {}

  /** The same triples in the same order; blank nodes are numbered as they appear. */
  public static PlainGraph of(Iterable<Triple> triples) {
    PlainTriples plain = new PlainTriples();
    triples.forEach(plain::add);
    return plain.graph;
  }

  /** What a text in Turtle says, with absolute IRIs only. */
  public static PlainGraph parse(String turtle) {
    List<Triple> triples = new ArrayList<>();
    RDFParser.fromString(turtle, Lang.TURTLE)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                triples.add(triple);
              }
            });
    return of(triples);
  }

  private void add(Triple triple) {
    Node object = triple.getObject();
    graph
        .describe(name(triple.getSubject()))
        .add(
            name(triple.getPredicate()),
            object.isLiteral()
                ? Term.literal(object.getLiteralLexicalForm(), object.getLiteralLanguage())
                : Term.name(name(object)));
  }

  private String name(Node node) {
    return node.isURI()
        ? node.getURI()
        : blanks.computeIfAbsent(node, blank -> "_:" + blanks.size());
  }
}
