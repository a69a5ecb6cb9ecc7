package org.claimgraph.graph;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Claim;

/**
 * Where things live. Every IRI is derived from content, none from a clock, a counter or chance: the
 * same article and the same reading give the same IRIs on every machine.
 */
public final class Iris {
  /** What data IRIs begin with unless the user says otherwise. */
  public static final String DEFAULT_BASE = "https://w3id.org/claimgraph/";

  private static final String ID = DEFAULT_BASE + "id/";

  /** Named graph of actors, locations, questions, topics. */
  public static final Node LEXICON = iri(DEFAULT_BASE + "id/graph/lexicon");

  /** Named graph of positions and disagreements. */
  public static final Node COMPARISON = iri(ID + "graph/comparison");

  /** Named graph of what people decided about claims. */
  public static final Node CURATION = iri(ID + "graph/curation");

  /** Named graph of the rules and of what has been measured of them. */
  public static final Node QUALITY = iri(ID + "graph/quality");

  /** Named graph of the ontology. */
  public static final Node ONTOLOGY = iri(DEFAULT_BASE + "ns");

  private static final String LEXICON_PATH = "id/graph/lexicon";

  private Iris() {}

  /** What the data's IRIs begin with: told by the name of the lexicon's graph. */
  public static String base(DatasetGraph data) {
    return Txn.calculateRead(data, () -> baseInside(data)); // a store answers in transactions only
  }

  private static String baseInside(DatasetGraph data) {
    Iterator<Node> graphs = data.listGraphNodes();
    while (graphs.hasNext()) {
      Node graph = graphs.next();
      if (graph.isURI() && graph.getURI().endsWith(LEXICON_PATH)) {
        return graph.getURI().substring(0, graph.getURI().length() - LEXICON_PATH.length());
      }
    }
    return DEFAULT_BASE;
  }

  /** The id in an IRI, in a short one such as {@code actor:nis}, or as it is. */
  public static String lastPart(String written) {
    return written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf(':')) + 1);
  }

  /** A data IRI under another base; other IRIs as they are. */
  public static String rebase(String iri, String base) {
    return iri.startsWith(ID) ? base + "id/" + iri.substring(ID.length()) : iri;
  }

  /** A data IRI of another base as it is under the usual one; other IRIs as they are. */
  public static String unbase(String iri, String base) {
    String start = base + "id/";
    return iri.startsWith(start) ? ID + iri.substring(start.length()) : iri;
  }

  /** A node under another base. */
  public static Node rebase(Node node, String base) {
    return node.isURI() && !base.equals(DEFAULT_BASE) ? iri(rebase(node.getURI(), base)) : node;
  }

  /** A quad whose every part is under another base. */
  public static Quad rebase(Quad quad, String base) {
    return Quad.create(
        rebase(quad.getGraph(), base),
        rebase(quad.getSubject(), base),
        rebase(quad.getPredicate(), base),
        rebase(quad.getObject(), base));
  }

  /** {@code actor/ID}. */
  public static Node actor(String id) {
    return iri(ID + "actor/" + id);
  }

  /** {@code location/ID}. */
  public static Node location(String id) {
    return iri(ID + "location/" + id);
  }

  /** {@code question/ID}. */
  public static Node question(String id) {
    return iri(ID + "question/" + id);
  }

  /** {@code answer/ID}: one of the answers that a question suggests. */
  public static Node answer(String id) {
    return iri(ID + "answer/" + id);
  }

  /** {@code topic/ID}. */
  public static Node topic(String id) {
    return iri(ID + "topic/" + id);
  }

  /** {@code source/} and the first 16 hex digits of the SHA-256 of the article's bytes. */
  public static Node source(Article article) {
    return iri(ID + "source/" + article.id());
  }

  /** The same for an article that is only known by its id. */
  public static Node source(String id) {
    return iri(ID + "source/" + id);
  }

  /** {@code graph/history/ID}: the named graph of a version that another has replaced. */
  public static Node history(String id) {
    return iri(ID + "graph/history/" + id);
  }

  /** {@code reading/} and the article's id: the reading as a plan. */
  public static Node reading(Article article) {
    return iri(ID + "reading/" + article.id());
  }

  /** {@code rule/ID}: a rule as a plan. */
  public static Node rule(String id) {
    return iri(ID + "rule/" + id);
  }

  /** {@code metric/ID}: something that is measured of rules. */
  static Node metric(String id) {
    return iri(ID + "metric/" + id);
  }

  /** {@code corpus/ID}: marked texts on which rules are measured. */
  static Node corpus(String id) {
    return iri(ID + "corpus/" + id);
  }

  /** {@code claim/SOURCE-HASH}: see {@link Claim#id}. */
  public static Node claim(Claim claim) {
    return iri(ID + "claim/" + claim.id());
  }

  /** The same for a claim that is only known by its id. */
  public static Node claim(String id) {
    return iri(ID + "claim/" + id);
  }

  /** The claim of an article that has this key, see {@link Claim#id}. */
  public static Node claim(String article, String key) {
    return iri(ID + "claim/" + article + "-" + key);
  }

  /** {@code position/QUESTION/ANSWER}. */
  static Node position(String question, String answer) {
    return iri(ID + "position/" + question + "/" + answer);
  }

  /** {@code disagreement/QUESTION/ONE-vs-OTHER}. */
  static Node disagreement(String question, String one, String other) {
    return iri(ID + "disagreement/" + question + "/" + one + "-vs-" + other);
  }

  /** A part of a thing: the thing's IRI with a fragment, so that one document tells both. */
  public static Node part(Node whole, String name) {
    String iri = whole.getURI();
    return iri(iri.contains("#") ? iri + "-" + name : iri + "#" + name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
