package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;
import org.claimgraph.publish.page.ActorPage.Other;
import org.claimgraph.publish.page.Link;

/**
 * With whom an actor agrees (both take the same position) and disagrees (their positions exclude
 * each other). Who only calls an answer possible does neither.
 */
final class Alignments {
  /** Positions of the actor that are compared. */
  private static final int POSITIONS = 25;

  private static final int OTHERS = 25;

  private final GraphReader graph;
  private final Terms terms;
  private final Positions positions;

  Alignments(GraphReader graph, Terms terms, Positions positions) {
    this.graph = graph;
    this.terms = terms;
    this.positions = positions;
  }

  private record Shared(List<Node> agrees, List<Node> disagrees) {
    private int size() {
      return agrees.size() + disagrees.size();
    }
  }

  /**
   * The others, those with most in common or in dispute first.
   *
   * @param claims claims of the actor
   */
  List<Other> of(Node actor, List<Node> claims) {
    Map<Node, Shared> others = new LinkedHashMap<>();
    claims.stream()
        .filter(positions::isFirm)
        .flatMap(claim -> graph.all(claim, Cg.POSITION).stream())
        .distinct()
        .limit(POSITIONS)
        .forEach(
            position -> {
              Set<Node> same = positions.claimants(position);
              same.forEach(other -> add(shared(others, other).agrees(), position));
              positions
                  .opposed(position)
                  .forEach(
                      (opposite, disagreement) ->
                          positions
                              .claimants(opposite)
                              .forEach(
                                  other -> add(shared(others, other).disagrees(), disagreement)));
            });
    others.remove(actor); // who changes position does not disagree with itself
    return others.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Node, Shared> entry) -> -entry.getValue().size())
                .thenComparing(entry -> terms.label(entry.getKey())))
        .limit(OTHERS)
        .map(entry -> other(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Shared shared(Map<Node, Shared> others, Node other) {
    return others.computeIfAbsent(other, o -> new Shared(new ArrayList<>(), new ArrayList<>()));
  }

  private static void add(List<Node> nodes, Node node) {
    if (!nodes.contains(node)) {
      nodes.add(node);
    }
  }

  private Other other(Node who, Shared shared) {
    return new Other(
        terms.link(who),
        shared.agrees().stream().map(this::position).toList(),
        terms.links(shared.disagrees()));
  }

  private Link position(Node position) {
    String question = graph.one(position, Cg.QUESTION).map(terms::label).orElse("");
    return new Link(question + " – " + terms.label(position), terms.href(position));
  }
}
