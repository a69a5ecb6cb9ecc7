package org.claimgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.export.Network.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Views, surroundings and filters of the story. */
class SelectionTest {
  private static final DatasetGraph DATA = Story.dataset();

  @Test
  void thoseWhoTakePositionsThatExcludeEachOtherDisagree() {
    Network network = network(Selection.of(View.AGREEMENT));
    assertEquals(
        List.of(
            "actor:ministry agrees actor:spokesman", "actor:ministry disagrees actor:spokesman"),
        lines(network));
    Edge conflict = network.edges().get(1);
    assertEquals(-1, conflict.polarity());
    assertEquals("How many soldiers crossed?", text("question", conflict.attributes()));
    assertEquals(
        Set.of("nearly 100 to 200 troops and 3 trucks", "at least 300 soldiers crossed the border"),
        Set.of(text("quote", conflict.attributes()), text("otherQuote", conflict.attributes())));
  }

  @Test
  void articlesWithoutASharedPositionAreNodesWithoutEdges() {
    Network network = network(Selection.of(View.SOURCES));
    assertEquals(2, network.nodes().size());
    assertEquals(List.of(), lines(network));
  }

  @Test
  void claimsStandAtTheirPlaces() {
    assertEquals(
        List.of(
            "claim:aaaaaaaaaaaaaaaa-000000000001 place location:border-town",
            "claim:aaaaaaaaaaaaaaaa-000000000003 place location:border-town",
            "location:border-town within location:border-province"),
        lines(network(Selection.of(View.PLACES))));
  }

  @Test
  void aroundAThingIsWhatIsLinkedToIt() {
    Network network = network(around(View.CLAIMS, "question/how-many", 50));
    assertEquals(
        List.of(
            "claim:bbbbbbbbbbbbbbbb-000000000007",
            "disagreement:how-many:100-200-vs-at-least-300",
            "position:how-many:100-200",
            "position:how-many:at-least-300",
            "question:how-many",
            "topic:numbers"),
        ids(network));
    assertEquals(0, network.hidden());
  }

  @Test
  void beyondTheLimitNeighboursAreCounted() {
    Network network = network(around(View.CLAIMS, "question/how-many", 2));
    assertEquals(3, network.nodes().size());
    assertEquals(3, network.hidden());
    assertEquals("3", text("hidden", node(network, "question:how-many").attributes()));
  }

  @Test
  void aNodeTellsHowManyOfItsNeighboursAreNotShown() {
    Network network = network(around(View.CLAIMS, "claim/aaaaaaaaaaaaaaaa-000000000003", 50));
    // This claim replies to one of the ministry's; there are two more, and another about it.
    assertEquals("3", text("hidden", node(network, "actor:ministry").attributes()));
  }

  @Test
  void aroundAnActorAreThoseItSpeaksOfAndThoseThatSpeakOfIt() {
    Network network = network(around(View.WHO_ABOUT_WHOM, "actor/ministry", 50));
    assertEquals(
        List.of(
            "actor:ministry asserts actor:northern-army",
            "actor:ministry reports actor:northern-army",
            "actor:spokesman denies actor:ministry"),
        lines(network));
    assertEquals("3", text("says", node(network, "actor:ministry").attributes()));
    assertEquals(
        "absent",
        text("saidOf", node(network, "actor:northern-army").attributes()),
        "Not all that is said of it has been read");
  }

  @Test
  void theStrongestNeighbourIsShownFirst() {
    Network network = network(around(View.WHO_ABOUT_WHOM, "actor/ministry", 1));
    assertEquals(List.of("actor:ministry", "actor:northern-army"), ids(network));
    assertEquals(1, network.hidden());
  }

  @ParameterizedTest
  @EnumSource
  void aThingThatTheGraphDoesNotKnowHasNoSurroundings(View view) {
    assertEquals(List.of(), ids(network(around(view, "actor/nobody", 5))));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsAroundAThingIsPartOfTheWhole(View view) {
    Set<String> whole = Set.copyOf(lines(network(Selection.of(view))));
    for (String thing : List.of("actor/ministry", "source/bbbbbbbbbbbbbbbb", "topic/numbers")) {
      assertTrue(whole.containsAll(lines(network(around(view, thing, 50)))), thing);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "stance, denies, 1",
    "source, 002_known, 4",
    "source, source:bbbbbbbbbbbbbbbb, 4",
    "from, 2024-10-09, 1",
    "from, 2024-10, 2",
    "to, 2024-09, 0",
    "to, 2024, 2"
  })
  void aFilterLeavesOutClaims(String name, String value, int claims) {
    Filter filter =
        new Filter(
            name.equals("stance") ? Set.of(value) : Set.of(),
            Set.of(),
            name.equals("source") ? Set.of(value) : Set.of(),
            Optional.of(value).filter(v -> name.equals("from")),
            Optional.of(value).filter(v -> name.equals("to")));
    Network network = network(Selection.of(View.CLAIMS).with(filter));
    assertEquals(
        claims, network.nodes().stream().filter(node -> node.kind().equals("claim")).count());
  }

  @Test
  void aFilterLeavesOutKindsWithTheirEdges() {
    Filter filter =
        new Filter(Set.of(), Set.of("actor"), Set.of(), Optional.empty(), Optional.empty());
    assertEquals(
        List.of("actor:spokesman memberOf actor:northern-army"),
        lines(network(Selection.of(View.CLAIMS).with(filter))));
  }

  @ParameterizedTest
  @CsvSource({
    "denied, actor, 2024, There is no stance denied; expected one of",
    "denies, actors, 2024, There is no kind of node actors; expected one of",
    "denies, actor, October, October is no date; expected one such as 2024"
  })
  void aFilterThatCanMatchNothingIsRefused(String stance, String kind, String from, String says) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new Filter(
                    Set.of(stance), Set.of(kind), Set.of(), Optional.of(from), Optional.empty()));
    assertTrue(String.valueOf(refused.getMessage()).startsWith(says), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "actor:ministry",
    "place:border-town",
    "location:border-town",
    "position:how-many:100-200",
    "https://w3id.org/claimgraph/id/actor/ministry"
  })
  void aThingIsFoundByItsIriItsShortOneAndItsId(String name) {
    assertTrue(Things.named(name, DATA).isPresent());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals(Optional.empty(), Things.named("actor:nobody", DATA));
    assertEquals(Optional.empty(), Things.named("no thing at all", DATA));
  }

  private static Selection around(View view, String path, int limit) {
    Node thing = NodeFactory.createURI("https://w3id.org/claimgraph/id/" + path);
    return Selection.of(view).around(thing, limit);
  }

  private static Network network(Selection selection) {
    return Network.of(selection, new Facts(DATA.getDefaultGraph()));
  }

  private static List<String> ids(Network network) {
    return network.nodes().stream().map(Network.Node::id).toList();
  }

  private static List<String> lines(Network network) {
    return network.edges().stream()
        .map(edge -> edge.source() + " " + edge.kind() + " " + edge.target())
        .toList();
  }

  private static Network.Node node(Network network, String id) {
    return network.nodes().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
  }

  private static String text(String name, Map<String, Attribute> attributes) {
    return Optional.ofNullable(attributes.get(name)).map(Attribute::text).orElse("absent");
  }
}
