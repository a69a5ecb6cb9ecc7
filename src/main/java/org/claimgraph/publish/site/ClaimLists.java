package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.graph.Cg;
import org.claimgraph.publish.page.ClaimList;
import org.claimgraph.publish.page.Link;

/** Which claims belong on the page of an entity, and under which headings. */
final class ClaimLists {
  private static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private final GraphReader graph;
  private final Terms terms;
  private final ClaimCards cards;

  ClaimLists(GraphReader graph, Terms terms, ClaimCards cards) {
    this.graph = graph;
    this.terms = terms;
    this.cards = cards;
  }

  List<ClaimList> of(Node entity) {
    if (graph.is(entity, Cg.QUESTION_CLASS)) {
      return positions(entity);
    }
    if (graph.is(entity, Cg.DISAGREEMENT)) {
      Node question = graph.one(entity, Cg.QUESTION).orElse(entity);
      return graph.all(entity, Cg.BETWEEN).stream()
          .flatMap(position -> position(position, question).stream())
          .toList();
    }
    if (graph.is(entity, Cg.POSITION_CLASS)) {
      return position(entity, entity).stream().toList();
    }
    return Stream.of(
            list("Says", Cg.CLAIMANT, entity),
            list("Passes on", Cg.VIA, entity),
            list("What is said of it", Cg.ABOUT, entity),
            list("Claims, in the order of the text", Cg.REPORTED_IN, entity),
            list("What is said to happen here", Cg.PLACE, entity),
            list("Said here", Cg.SAID_AT, entity),
            list("Claims on this topic", Cg.TOPIC, entity),
            list("Claims read by it", Cg.EXTRACTED_BY, entity))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<ClaimList> list(String heading, Node property, Node entity) {
    return cards.list(Link.plain(heading), null, claims(property, entity), entity);
  }

  private List<Node> claims(Node property, Node object) {
    return graph.subjects(property, object).stream()
        .filter(node -> graph.is(node, Cg.CLAIM))
        .toList();
  }

  /** The answers to a question, the most independently supported first, then who asks it. */
  private List<ClaimList> positions(Node question) {
    List<ClaimList> all = new ArrayList<>();
    graph.subjects(Cg.QUESTION, question).stream()
        .filter(node -> graph.is(node, Cg.POSITION_CLASS))
        .sorted(
            Comparator.comparing((Node p) -> -number(p, Cg.ORIGIN_COUNT))
                .thenComparing(p -> -number(p, Cg.CLAIM_COUNT))
                .thenComparing(terms::label))
        .forEach(position -> position(position, question).ifPresent(all::add));
    cards
        .list(Link.plain("Asked by"), null, claims(Cg.QUESTION, question), question)
        .ifPresent(all::add);
    return all;
  }

  private Optional<ClaimList> position(Node position, Node page) {
    int origins = number(position, Cg.ORIGIN_COUNT);
    String note = origins == 1 ? "1 independent origin" : origins + " independent origins";
    List<Node> claims =
        Stream.concat(
                claims(Cg.POSITION, position).stream(),
                graph.all(position, DERIVED_FROM).stream().filter(node -> graph.is(node, Cg.CLAIM)))
            .toList();
    return cards.list(terms.link(position), note, claims, page);
  }

  private int number(Node node, Node property) {
    return graph
        .one(node, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralValue)
        .filter(Number.class::isInstance)
        .map(value -> ((Number) value).intValue())
        .orElse(0);
  }
}
