package org.claimgraph.export;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Standard;

/**
 * A property that joins two nodes of the view {@link View#CLAIMS}.
 *
 * @param from kind of the node that has it
 * @param property its IRI
 * @param name kind of the edge
 * @param to kind of the node that is its value
 */
record Link(String from, Node property, String name, String to) {
  /** What a claim has comes last: of that there is most. */
  static final List<Link> ALL =
      List.of(
          new Link("disagreement", Cg.BETWEEN, "between", "position"),
          new Link("disagreement", Cg.QUESTION, "question", "question"),
          new Link("position", Cg.QUESTION, "question", "question"),
          new Link("question", Cg.TOPIC, "topic", "topic"),
          new Link("actor", Cg.MEMBER_OF, "memberOf", "actor"),
          new Link("actor", Cg.TERRITORY, "territory", "location"),
          new Link("location", Cg.WITHIN, "within", "location"),
          new Link("source", Standard.AUTHOR, "author", "actor"),
          new Link("claim", Cg.REPORTED_IN, "reportedIn", "source"),
          new Link("claim", Cg.CLAIMANT, "claimant", "actor"),
          new Link("claim", Cg.VIA, "via", "actor"),
          new Link("claim", Cg.ABOUT, "about", "actor"),
          new Link("claim", Cg.PLACE, "place", "location"),
          new Link("claim", Cg.SAID_AT, "saidAt", "location"),
          new Link("claim", Cg.POSITION, "position", "position"),
          new Link("claim", Cg.QUESTION, "question", "question"),
          new Link("claim", Cg.TOPIC, "topic", "topic"),
          new Link("claim", Cg.REPLIES_TO, "repliesTo", "claim"));

  /** The class of a kind of node. */
  static final List<KindOfNode> KINDS =
      List.of(
          new KindOfNode("claim", Cg.CLAIM),
          new KindOfNode("actor", Cg.ACTOR),
          new KindOfNode("location", Cg.LOCATION),
          new KindOfNode("source", Cg.SOURCE),
          new KindOfNode("question", Cg.QUESTION_CLASS),
          new KindOfNode("position", Cg.POSITION_CLASS),
          new KindOfNode("disagreement", Cg.DISAGREEMENT),
          new KindOfNode("topic", SKOS.Concept.asNode()));

  /**
   * A kind of node.
   *
   * @param name such as {@code actor}
   * @param type its class
   */
  record KindOfNode(String name, Node type) {}

  /** Those that a node of a kind may have. */
  static List<Link> from(String kind) {
    return ALL.stream().filter(link -> link.from().equals(kind)).toList();
  }

  /** Those whose value may be a node of a kind. */
  static List<Link> to(String kind) {
    return ALL.stream().filter(link -> link.to().equals(kind)).toList();
  }

  /** What kind of node something is, if it is of any. */
  static Optional<String> kindOf(Node node, Facts facts) {
    return KINDS.stream()
        .filter(kind -> facts.isA(node, kind.type()))
        .map(KindOfNode::name)
        .findFirst();
  }

  /** The class of a kind. */
  static Node typeOf(String kind) {
    return KINDS.stream()
        .filter(known -> known.name().equals(kind))
        .map(KindOfNode::type)
        .findFirst()
        .orElseThrow();
  }
}
