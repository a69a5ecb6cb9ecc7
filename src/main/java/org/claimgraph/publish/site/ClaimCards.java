package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;
import org.claimgraph.publish.page.ClaimCard;
import org.claimgraph.publish.page.Link;

/** Claims as cards. */
final class ClaimCards {
  private final GraphReader graph;
  private final Terms terms;
  private final Figures figures;

  ClaimCards(GraphReader graph, Terms terms) {
    this.graph = graph;
    this.terms = terms;
    this.figures = new Figures(graph, terms);
  }

  /** One claim as it is shown on {@code page}. */
  ClaimCard card(Node claim, Node page) {
    Node stance = graph.one(claim, Cg.STANCE).orElse(Cg.ASSERTS);
    return new ClaimCard(
        terms.href(claim),
        graph.text(claim, Cg.QUOTE).orElse(""),
        speakers(claim),
        links(claim, Cg.VIA),
        terms.link(stance),
        tone(stance),
        graph.one(claim, Cg.CERTAINTY).map(terms::link).orElse(null),
        graph
            .one(claim, Cg.REPORTED_IN)
            .filter(source -> !source.equals(page))
            .map(terms::link)
            .orElse(null),
        links(claim, Cg.ABOUT),
        links(claim, Cg.PLACE),
        details(claim),
        positions(claim, page));
  }

  /** Who says it: actors, or what stands in for them. */
  List<Link> speakers(Node claim) {
    List<Link> claimants = links(claim, Cg.CLAIMANT);
    if (!claimants.isEmpty()) {
      return claimants;
    }
    boolean author = graph.all(claim, Cg.VOICE).contains(Cg.AUTHOR);
    return List.of(Link.plain(author ? "The author" : "Nobody named"));
  }

  private List<Link> details(Node claim) {
    List<Link> details = new ArrayList<>();
    Stream.of(Cg.EVENT_TIME, Cg.TIME_TEXT)
        .flatMap(property -> graph.text(claim, property).stream())
        .map(Link::plain)
        .forEach(details::add);
    graph.all(claim, Cg.QUANTITY).stream().map(figures::words).forEach(details::add);
    return details;
  }

  /** The answers a claim gives and the questions it asks, but for those of the page itself. */
  private List<Link> positions(Node claim, Node page) {
    List<Link> all = new ArrayList<>();
    graph.all(claim, Cg.POSITION).stream()
        .filter(position -> !graph.all(position, Cg.QUESTION).contains(page))
        .filter(position -> !position.equals(page))
        .map(this::position)
        .forEach(all::add);
    graph.all(claim, Cg.QUESTION).stream()
        .filter(question -> !question.equals(page))
        .map(terms::link)
        .forEach(all::add);
    return all;
  }

  /** An answer with its question: "Have they been sent? — yes". */
  Link position(Node position) {
    String question =
        graph.one(position, Cg.QUESTION).map(terms::label).map(q -> q + " ").orElse("");
    return new Link(question + "— " + terms.label(position), terms.href(position));
  }

  private List<Link> links(Node claim, Node property) {
    return terms.links(graph.all(claim, property));
  }

  /** The polarity of a stance, for its colour. */
  String tone(Node stance) {
    return switch (graph.text(stance, Cg.POLARITY).orElse("0")) {
      case "1" -> "for";
      case "-1" -> "against";
      default -> "open";
    };
  }
}
