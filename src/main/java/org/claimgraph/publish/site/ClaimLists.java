package org.claimgraph.publish.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;
import org.claimgraph.publish.page.ClaimCard;
import org.claimgraph.publish.page.ClaimList;
import org.claimgraph.publish.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * Lists of claims, a page at a time. A short list is in the order of the articles and their texts.
 * A long one is in the order of the index, because a page must not cost more than what it shows;
 * for the same reason it is counted only so far.
 */
final class ClaimLists {
  static final int PAGE = 15;

  /** So many are sorted, to show a page of them. */
  private static final int SORTED = 250;

  /** So far is counted what nobody has counted before. */
  private static final int COUNTED = 1000;

  private final GraphReader graph;
  private final ClaimCards cards;
  private final TextOrder order;

  ClaimLists(GraphReader graph, ClaimCards cards) {
    this.graph = graph;
    this.cards = cards;
    this.order = new TextOrder(graph);
  }

  /**
   * The claims that point to an entity by one property; empty when there are none.
   *
   * @param name of the list in addresses
   * @param entity what they point to, which the cards need not repeat
   */
  Optional<ClaimList> list(
      String name, String heading, Node property, Node entity, Offsets offsets) {
    return list(name, Link.plain(heading), null, property, entity, Optional.empty(), offsets);
  }

  /** The claims that take a position, under its answer. */
  Optional<ClaimList> position(String name, Node position, Link heading, Offsets offsets) {
    return list(
        name,
        heading,
        origins(graph.number(position, Cg.ORIGIN_COUNT)),
        Cg.POSITION,
        position,
        Optional.of(graph.number(position, Cg.CLAIM_COUNT)),
        offsets);
  }

  private Optional<ClaimList> list(
      String name,
      Link heading,
      @Nullable String note,
      Node property,
      Node entity,
      Optional<Integer> known,
      Offsets offsets) {
    int from = offsets.from(name);
    List<Node> first = some(property, entity, 0, SORTED + 1);
    boolean isShort = first.size() <= SORTED;
    List<Node> shown =
        isShort
            ? order.sorted(first).stream().skip(from).limit(PAGE + 1L).toList()
            : some(property, entity, from, PAGE + 1);
    if (first.isEmpty() || (shown.isEmpty() && from == 0)) {
      return Optional.empty();
    }
    boolean more = shown.size() > PAGE;
    return Optional.of(
        new ClaimList(
            name,
            heading,
            note,
            isShort
                ? number(first.size())
                : known.map(ClaimLists::number).orElseGet(() -> counted(property, entity)),
            cards(shown.stream().limit(PAGE), entity),
            earlier(name, from, offsets),
            more ? offsets.at(name, from + PAGE) : null));
  }

  /**
   * The claims that point to any of several entities, as far as they can be sorted.
   *
   * @param page what they are shown on
   */
  Optional<ClaimList> gathered(
      String name, String heading, Node property, List<Node> entities, Node page, Offsets offsets) {
    List<Node> found =
        entities.stream()
            .flatMap(entity -> some(property, entity, 0, SORTED + 1).stream())
            .distinct()
            .limit(SORTED + 1L)
            .toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Node> sorted = order.sorted(found.stream().limit(SORTED).toList());
    String count = found.size() > SORTED ? "more than " + number(SORTED) : number(found.size());
    int from = offsets.from(name);
    return Optional.of(
        new ClaimList(
            name,
            Link.plain(heading),
            null,
            count,
            cards(sorted.stream().skip(from).limit(PAGE), page),
            earlier(name, from, offsets),
            from + PAGE < sorted.size() ? offsets.at(name, from + PAGE) : null));
  }

  private List<ClaimCard> cards(Stream<Node> claims, Node page) {
    return claims.map(claim -> cards.card(claim, page)).toList();
  }

  private static @Nullable String earlier(String name, int from, Offsets offsets) {
    return from == 0 ? null : offsets.at(name, Math.max(0, from - PAGE));
  }

  /** Some claims with an object, in the order of the index. */
  List<Node> some(Node property, Node object, int from, int most) {
    return graph.subjects(property, object, node -> graph.is(node, Cg.CLAIM), from, most);
  }

  /** How many claims there are, counted only so far. */
  String counted(Node property, Node object) {
    int count = some(property, object, 0, COUNTED + 1).size();
    return count > COUNTED ? "more than " + number(COUNTED) : number(count);
  }

  static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  static String origins(int count) {
    return count == 1 ? "1 independent origin" : number(count) + " independent origins";
  }

  /** The lists that are there, of those that may be. */
  static List<ClaimList> present(List<Optional<ClaimList>> lists) {
    return lists.stream().flatMap(Optional::stream).toList();
  }
}
