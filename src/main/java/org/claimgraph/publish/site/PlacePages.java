package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Standard;
import org.claimgraph.publish.page.Entity;
import org.claimgraph.publish.page.PlaceMap;
import org.claimgraph.publish.page.PlacePage;
import org.claimgraph.publish.page.StartPage.Noted;

/** Places: where they are, what is inside them, and what is said to happen there. */
final class PlacePages {
  /** Places inside that are looked at. */
  private static final int INSIDE = 200;

  private final GraphReader graph;
  private final Terms terms;
  private final EntityFacts facts;
  private final ClaimLists lists;

  PlacePages(GraphReader graph, Terms terms, EntityFacts facts, ClaimLists lists) {
    this.graph = graph;
    this.terms = terms;
    this.facts = facts;
    this.lists = lists;
  }

  PlacePage page(Node place, Entity entity, Offsets offsets) {
    List<Node> around = around(place);
    List<Node> inside = inside(place);
    return new PlacePage(
        entity,
        map(place, around, inside).orElse(null),
        point(place).map(Point::words).orElse(null),
        terms.links(around),
        inside.stream()
            .map(node -> new Noted(terms.link(node), lists.counted(Cg.PLACE, node)))
            .toList(),
        EntityFacts.present(
            List.of(
                facts.related(
                    "Whose land it is",
                    graph.subjects(Cg.TERRITORY, place, node -> true, 0, INSIDE)))),
        ClaimLists.present(
            List.of(
                lists.list("here", "What is said to happen here", Cg.PLACE, place, offsets),
                lists.gathered(
                    "inside", "What is said to happen inside it", Cg.PLACE, inside, place, offsets),
                lists.list("said-here", "Said here", Cg.SAID_AT, place, offsets))));
  }

  /** The places that it lies in, the nearest first. */
  private List<Node> around(Node place) {
    Set<Node> found = new LinkedHashSet<>();
    Node last = place;
    for (Optional<Node> next = graph.one(last, Cg.WITHIN);
        next.isPresent() && !next.get().equals(place) && found.add(next.get());
        next = graph.one(last, Cg.WITHIN)) {
      last = next.get();
    }
    return List.copyOf(found);
  }

  /** The places inside, however deep, those next to it first. */
  private List<Node> inside(Node place) {
    List<Node> found = new ArrayList<>(List.of(place));
    for (int i = 0; i < found.size() && found.size() <= INSIDE; i++) {
      graph.subjects(Cg.WITHIN, found.get(i), node -> !found.contains(node), 0, INSIDE).stream()
          .sorted(GraphReader.ORDER)
          .forEach(found::add);
    }
    return found.stream().skip(1).limit(INSIDE).toList();
  }

  private record Point(double latitude, double longitude) {
    /** {@code 51.7° north, 36.2° east}. */
    private String words() {
      return "%s° %s, %s° %s"
          .formatted(
              degrees(latitude),
              latitude < 0 ? "south" : "north",
              degrees(longitude),
              longitude < 0 ? "west" : "east");
    }

    private static String degrees(double value) {
      return String.format(Locale.ROOT, "%.2f", Math.abs(value));
    }
  }

  private Optional<Point> point(Node place) {
    OptionalDouble latitude = degrees(place, Standard.LAT, 90);
    OptionalDouble longitude = degrees(place, Standard.LONG, 180);
    return latitude.isPresent() && longitude.isPresent()
        ? Optional.of(new Point(latitude.getAsDouble(), longitude.getAsDouble()))
        : Optional.empty();
  }

  private OptionalDouble degrees(Node place, Node property, double most) {
    return graph
        .text(place, property)
        .filter(text -> text.matches("[+-]?\\d{1,3}(\\.\\d{1,20})?"))
        .map(Double::parseDouble)
        .filter(value -> Math.abs(value) <= most)
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  /**
   * The place with what is inside; where neither has a point, the nearest place around that has.
   */
  private Optional<PlaceMap> map(Node place, List<Node> around, List<Node> inside) {
    List<MapDrawing.Marker> markers = new ArrayList<>();
    marker(place, true).ifPresent(markers::add);
    inside.forEach(node -> marker(node, false).ifPresent(markers::add));
    if (markers.isEmpty()) {
      around.stream().flatMap(n -> marker(n, false).stream()).findFirst().ifPresent(markers::add);
    }
    return markers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            MapDrawing.of(terms.label(place), graph.text(place, Cg.PRECISION).orElse(""), markers));
  }

  private Optional<MapDrawing.Marker> marker(Node place, boolean main) {
    return point(place)
        .map(p -> new MapDrawing.Marker(terms.link(place), p.longitude(), p.latitude(), main));
  }
}
