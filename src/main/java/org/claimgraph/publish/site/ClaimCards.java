package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.claimgraph.graph.Cg;
import org.claimgraph.publish.page.ClaimCard;
import org.claimgraph.publish.page.ClaimList;
import org.claimgraph.publish.page.Link;
import org.jspecify.annotations.Nullable;

/** Claims as cards and lists of cards, in the order of the articles and their texts. */
final class ClaimCards {
  /** More than this and a page is no page any more. */
  private static final int MOST = 200;

  private final GraphReader graph;
  private final Terms terms;

  ClaimCards(GraphReader graph, Terms terms) {
    this.graph = graph;
    this.terms = terms;
  }

  /**
   * A list under a heading; empty when there are no claims.
   *
   * @param page what the list is shown on, which the cards need not repeat
   */
  Optional<ClaimList> list(
      Link heading, @Nullable String note, Collection<Node> claims, Node page) {
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    List<ClaimCard> cards =
        claims.stream()
            .distinct()
            .sorted(textOrder())
            .limit(MOST)
            .map(claim -> card(claim, page))
            .toList();
    int more = (int) claims.stream().distinct().count() - cards.size();
    return Optional.of(new ClaimList(heading, note, cards, more));
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

  /** A figure as one reads it: "about 1,500 soldiers", "up to 12,000 troops". */
  Link quantity(Node quantity) {
    String about =
        graph.text(quantity, Cg.APPROXIMATE).filter(Boolean::parseBoolean).isPresent()
            ? "about "
            : "";
    String min = graph.one(quantity, Cg.MIN).map(terms::label).orElse("");
    String max = graph.one(quantity, Cg.MAX).map(terms::label).orElse("");
    String number;
    if (min.equals(max)) {
      number = about + min;
    } else if (min.isEmpty()) {
      number = "up to " + about + max;
    } else if (max.isEmpty()) {
      number = "at least " + about + min;
    } else {
      number = about + min + " to " + max;
    }
    return Link.plain(number + graph.text(quantity, Cg.UNIT).map(unit -> " " + unit).orElse(""));
  }

  private List<Link> speakers(Node claim) {
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
    graph.all(claim, Cg.QUANTITY).stream().map(this::quantity).forEach(details::add);
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

  private String tone(Node stance) {
    return switch (graph.text(stance, Cg.POLARITY).orElse("0")) {
      case "1" -> "for";
      case "-1" -> "against";
      default -> "open";
    };
  }

  private Comparator<Node> textOrder() {
    return Comparator.comparing(this::article)
        .thenComparing(this::start)
        .thenComparing(claim -> claim.toString());
  }

  private String article(Node claim) {
    return graph
        .one(claim, Cg.REPORTED_IN)
        .flatMap(source -> graph.text(source, DCTerms.identifier.asNode()))
        .orElse("");
  }

  private int start(Node claim) {
    Node position = NodeFactory.createURI(claim + "#quote-position");
    return graph.text(position, OA.start.asNode()).map(Integer::parseInt).orElse(0);
  }
}
