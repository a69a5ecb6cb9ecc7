package org.claimgraph.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A thing in the middle of the view {@link View#CLAIMS}, and what is linked to it. Nothing is read
 * of the rest of the graph.
 *
 * <p>Things come before claims, each in the order of their IRIs, up to a limit. Every node has the
 * attribute {@code hidden}: the number of its neighbours that are not shown, where {@value
 * #MOST_COUNTED} stands for as many or more; for the one in the middle it is exact.
 */
final class Surroundings {
  private static final int MOST_COUNTED = 1000;

  private final Facts facts;
  private final Filter filter;
  private final NodeDescriptions descriptions;

  private Surroundings(Facts facts, Filter filter) {
    this.facts = facts;
    this.filter = filter;
    this.descriptions = new NodeDescriptions(facts);
  }

  /** A thing that the graph does not know has no surroundings, and is not shown. */
  static Network of(Node center, int limit, Facts facts, Filter filter) {
    Surroundings surroundings = new Surroundings(facts, filter);
    return surroundings
        .kindOf(center)
        .map(kind -> surroundings.around(center, kind, limit))
        .orElseGet(() -> new Network(View.CLAIMS.title(), true, List.of(), List.of()));
  }

  private Network around(Node center, String kind, int limit) {
    Map<Node, String> neighbours = new LinkedHashMap<>();
    Link.from(kind)
        .forEach(
            link ->
                facts
                    .links(center, link.property())
                    .forEach(node -> neighbours.putIfAbsent(node, link.to())));
    Link.to(kind)
        .forEach(
            link ->
                facts.subjects(link.property(), center).stream()
                    .filter(node -> facts.isA(node, Link.typeOf(link.from())))
                    .forEach(node -> neighbours.putIfAbsent(node, link.from())));
    neighbours.remove(center);
    List<Node> admitted = admitted(neighbours);
    Map<Node, Network.Node> shown = new LinkedHashMap<>();
    shown.put(center, descriptions.of(center, kind));
    admitted.stream()
        .limit(limit)
        .forEach(node -> shown.put(node, descriptions.of(node, neighbours.getOrDefault(node, ""))));
    int hidden = admitted.size() - shown.size() + 1;
    shown.replaceAll(
        (node, described) ->
            described.with(
                "hidden",
                Attribute.integer(
                    node.equals(center)
                        ? hidden
                        : hiddenOf(node, described.kind(), shown.keySet()))));
    return new Network(
        View.CLAIMS.title(),
        true,
        List.copyOf(shown.values()),
        ClaimNetwork.edges(shown, facts),
        hidden);
  }

  /** Things first: there are few of them, and they tell what the claims are about. */
  private List<Node> admitted(Map<Node, String> neighbours) {
    Map<Boolean, List<Node>> split =
        neighbours.keySet().stream()
            .filter(node -> filter.admitsKind(neighbours.getOrDefault(node, "")))
            .collect(
                Collectors.partitioningBy(
                    node -> neighbours.getOrDefault(node, "").equals("claim")));
    List<Node> admitted = new ArrayList<>(split.getOrDefault(false, List.of()));
    List<Node> claims = split.getOrDefault(true, List.of());
    if (filter.narrowsClaims()) {
      PublishedClaims.of(claims, facts).stream()
          .filter(filter::admits)
          .map(PublishedClaim::node)
          .forEach(admitted::add);
    } else {
      admitted.addAll(claims);
    }
    return admitted;
  }

  private int hiddenOf(Node node, String kind, Set<Node> shown) {
    Stream<Node> values =
        Link.from(kind).stream().flatMap(link -> facts.links(node, link.property()).stream());
    Stream<Node> subjects =
        Link.to(kind).stream()
            .flatMap(
                link ->
                    facts
                        .find(Node.ANY, link.property(), node)
                        .map(Triple::getSubject)
                        .filter(subject -> facts.isA(subject, Link.typeOf(link.from()))));
    return (int)
        Stream.concat(values, subjects)
            .filter(other -> !shown.contains(other))
            .distinct()
            .limit(MOST_COUNTED)
            .count();
  }

  /** By its class, else by what something else takes it for. */
  private Optional<String> kindOf(Node node) {
    return Link.kindOf(node, facts)
        .or(
            () ->
                Link.ALL.stream()
                    .filter(link -> facts.graph().contains(Node.ANY, link.property(), node))
                    .map(Link::to)
                    .findFirst());
  }
}
