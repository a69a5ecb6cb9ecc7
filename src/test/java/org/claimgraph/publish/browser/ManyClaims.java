package org.claimgraph.publish.browser;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;

/** A graph of as many nodes as are wanted, in which few speak and are spoken of often. */
final class ManyClaims {
  private static final List<Node> STANCES = List.of(Cg.ASSERTS, Cg.DENIES, Cg.REPORTS);

  private ManyClaims() {}

  /** So many actors, and so many claims of one about another. */
  static DatasetGraph of(int actors, int claims) {
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      named(quads, actor(i), Cg.ACTOR, "Actor number " + i);
    }
    for (int i = 0; i < claims; i++) {
      Node claim = iri("claim/" + i);
      named(quads, claim, Cg.CLAIM, "Claim number " + i);
      add(quads, claim, Cg.STANCE, STANCES.get(i % STANCES.size()));
      add(quads, claim, Cg.CLAIMANT, actor(i % actors));
      add(quads, claim, Cg.ABOUT, actor((int) ((long) i * i % 97 % actors)));
      add(quads, claim, Cg.QUOTE, NodeFactory.createLiteralString("words of claim " + i));
    }
    return MemoryDataset.of(quads);
  }

  /** Two actors of that name, one of whom says it of the other. */
  static DatasetGraph hostile(String name) {
    List<Quad> quads = new ArrayList<>();
    named(quads, actor(0), Cg.ACTOR, name);
    named(quads, actor(1), Cg.ACTOR, name);
    Node claim = iri("claim/0");
    named(quads, claim, Cg.CLAIM, name);
    add(quads, claim, Cg.STANCE, Cg.DENIES);
    add(quads, claim, Cg.CLAIMANT, actor(0));
    add(quads, claim, Cg.ABOUT, actor(1));
    add(quads, claim, Cg.QUOTE, NodeFactory.createLiteralString(name));
    return MemoryDataset.of(quads);
  }

  private static void named(List<Quad> quads, Node node, Node type, String name) {
    add(quads, node, RDF.Nodes.type, type);
    add(quads, node, SKOS.prefLabel.asNode(), NodeFactory.createLiteralString(name));
  }

  private static void add(List<Quad> quads, Node subject, Node predicate, Node object) {
    quads.add(new Quad(iri("source/0"), subject, predicate, object));
  }

  private static Node actor(int number) {
    return iri("actor/" + number);
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(Iris.DEFAULT_BASE + "id/" + path);
  }
}
