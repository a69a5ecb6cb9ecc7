package org.claimgraph.publish.site;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.claimgraph.graph.Cg;
import org.claimgraph.publish.page.ClaimList;
import org.claimgraph.publish.page.Entity;
import org.claimgraph.publish.page.Link;
import org.claimgraph.publish.page.QuestionPage;
import org.claimgraph.publish.page.QuestionPage.Stand;
import org.claimgraph.publish.page.RangeChart;
import org.claimgraph.publish.page.StartPage.Noted;

/** Questions: the positions side by side, and which of them exclude each other. */
final class QuestionPages {
  /** Positions with their claims; the others are only named. */
  private static final int STANDS = 12;

  /** Claims of a position; its own page has all. */
  private static final int CLAIMS = 8;

  /** Claims whose claimants are named beside a position. */
  private static final int SPEAKERS = 24;

  private static final int DISAGREEMENTS = 12;

  /** Positions and disagreements that are looked at; a question with more has no one answer. */
  private static final int MOST = 2000;

  /** Disagreements that are looked into, to say how many positions take part in them. */
  private static final int COUNTED = 100;

  private final GraphReader graph;
  private final Terms terms;
  private final ClaimCards cards;
  private final ClaimLists lists;
  private final Figures figures;
  private final TextOrder order;

  QuestionPages(GraphReader graph, Terms terms, ClaimCards cards, ClaimLists lists) {
    this.graph = graph;
    this.terms = terms;
    this.cards = cards;
    this.lists = lists;
    this.figures = new Figures(graph, terms);
    this.order = new TextOrder(graph);
  }

  QuestionPage page(Node question, Entity entity, Offsets offsets) {
    List<Node> positions = positions(question);
    List<Node> disagreements =
        graph.subjects(Cg.QUESTION, question, node -> isA("disagreement", node), 0, MOST);
    List<Noted> reasons =
        disagreements.stream()
            .sorted(Comparator.comparing(Node::getURI)) // its end is made of the answers
            .limit(DISAGREEMENTS)
            .map(this::reason)
            .toList();
    List<Node> shown = positions.stream().limit(STANDS).toList();
    Map<Node, List<Node>> claims = new HashMap<>();
    shown.forEach(
        position ->
            claims.put(position, order.sorted(lists.some(Cg.POSITION, position, 0, SPEAKERS))));
    return new QuestionPage(
        entity,
        verdict(positions.size(), disagreements),
        reasons,
        disagreements.size() - reasons.size(),
        chart(entity.title(), shown, claims).orElse(null),
        shown.stream().map(p -> stand(p, claims.getOrDefault(p, List.of()), question)).toList(),
        positions.stream().skip(STANDS).map(this::named).toList(),
        asked(question, offsets));
  }

  /** The most independently supported first. */
  private List<Node> positions(Node question) {
    return graph.subjects(Cg.QUESTION, question, node -> isA("position", node), 0, MOST).stream()
        .sorted(
            Comparator.comparing((Node p) -> -graph.number(p, Cg.ORIGIN_COUNT))
                .thenComparing(p -> -graph.number(p, Cg.CLAIM_COUNT))
                .thenComparing(terms::label))
        .toList();
  }

  /** By its address, which is made of that; to look up the class of each would take longest. */
  private static boolean isA(String kind, Node node) {
    return node.isURI() && node.getURI().contains("/" + kind + "/");
  }

  /** What there is to say of the dispute in one sentence. */
  private String verdict(int positions, List<Node> disagreements) {
    if (disagreements.size() == 1) {
      List<String> sides =
          graph.all(disagreements.get(0), Cg.BETWEEN).stream().map(this::side).toList();
      return "Two positions exclude each other: " + String.join(" against ", sides) + ".";
    }
    if (disagreements.size() > COUNTED) {
      return "%s positions, and %s disagreements between them."
          .formatted(
              ClaimLists.number(positions),
              (disagreements.size() < MOST ? "" : "more than ")
                  + ClaimLists.number(disagreements.size()));
    }
    if (!disagreements.isEmpty()) {
      long taking =
          disagreements.stream()
              .flatMap(node -> graph.all(node, Cg.BETWEEN).stream())
              .distinct()
              .count();
      return "%s of %s positions take part in %s disagreements: each excludes at least one other."
          .formatted(taking, positions, ClaimLists.number(disagreements.size()));
    }
    return switch (positions) {
      case 0 -> "Nobody answers it.";
      case 1 -> "There is one position, and nobody contradicts it.";
      default -> "There are %s positions, and none excludes another.".formatted(positions);
    };
  }

  private String side(Node position) {
    return "“%s” (%s)"
        .formatted(
            terms.label(position), ClaimLists.origins(graph.number(position, Cg.ORIGIN_COUNT)));
  }

  private Noted reason(Node disagreement) {
    List<String> sides = graph.all(disagreement, Cg.BETWEEN).stream().map(terms::label).toList();
    return new Noted(
        new Link(String.join(" against ", sides), terms.href(disagreement)),
        graph.text(disagreement, DCTerms.description.asNode()).orElse(""));
  }

  private Stand stand(Node position, List<Node> some, Node question) {
    int claims = graph.number(position, Cg.CLAIM_COUNT);
    return new Stand(
        terms.link(position),
        claims == 1 ? "1 claim" : ClaimLists.number(claims) + " claims",
        ClaimLists.origins(graph.number(position, Cg.ORIGIN_COUNT)),
        speakers(some),
        some.stream().limit(CLAIMS).map(claim -> cards.card(claim, question)).toList(),
        some.size() > CLAIMS ? terms.href(position) : null);
  }

  private List<Link> speakers(List<Node> claims) {
    return claims.stream().flatMap(claim -> cards.speakers(claim).stream()).distinct().toList();
  }

  private Noted named(Node position) {
    return new Noted(
        terms.link(position), ClaimLists.origins(graph.number(position, Cg.ORIGIN_COUNT)));
  }

  private Optional<RangeChart> chart(
      String title, List<Node> positions, Map<Node, List<Node>> claims) {
    return RangeCharts.draw(
        title,
        positions.stream()
            .flatMap(p -> figure(p, claims.getOrDefault(p, List.of())).stream())
            .toList());
  }

  private Optional<RangeCharts.Figure> figure(Node position, List<Node> claims) {
    return graph
        .one(position, Cg.ANSWER)
        .filter(answer -> graph.is(answer, Cg.QUANTITY_CLASS))
        .map(
            quantity ->
                new RangeCharts.Figure(
                    terms.link(position),
                    speakers(claims).stream().map(Link::text).toList(),
                    bound(quantity, Cg.MIN),
                    bound(quantity, Cg.MAX),
                    figures.isApproximate(quantity)));
  }

  private Optional<BigDecimal> bound(Node quantity, Node property) {
    return graph
        .text(quantity, property)
        .filter(digits -> digits.matches("-?\\d{1,30}(\\.\\d{1,30})?"))
        .map(BigDecimal::new);
  }

  private List<ClaimList> asked(Node question, Offsets offsets) {
    return Stream.of(lists.list("asked", "Asked by", Cg.QUESTION, question, offsets))
        .flatMap(Optional::stream)
        .toList();
  }
}
