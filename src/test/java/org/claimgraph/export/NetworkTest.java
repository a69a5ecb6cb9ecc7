package org.claimgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What becomes of the story's claims as nodes and edges. */
class NetworkTest {
  private final Facts story = new Facts(Story.dataset().getDefaultGraph());
  private final Network claims = Network.of(Selection.of(View.CLAIMS), story);
  private final Network actors = Network.of(Selection.of(View.WHO_ABOUT_WHOM), story);

  @Test
  void everyThingIsANodeOfItsKind() {
    assertEquals(
        Map.of(
            "claim", 8L,
            "actor", 5L,
            "source", 2L,
            "location", 3L,
            "question", 1L,
            "position", 2L,
            "topic", 1L,
            "disagreement", 1L),
        claims.nodes().stream()
            .collect(Collectors.groupingBy(Network.Node::kind, Collectors.counting())));
  }

  @Test
  void everyLinkOfAClaimIsAnEdgeOfItsKind() {
    assertEquals(
        new TreeMap<>(
            Map.of(
                "claimant", 8L,
                "about", 8L,
                "via", 1L,
                "reportedIn", 8L,
                "place", 2L,
                "saidAt", 1L,
                "position", 2L,
                "repliesTo", 1L)),
        claims.edges().stream()
            .filter(edge -> edge.source().startsWith("claim:"))
            .filter(edge -> !List.of("topic", "question").contains(edge.kind()))
            .collect(
                Collectors.groupingBy(Network.Edge::kind, TreeMap::new, Collectors.counting())));
  }

  @Test
  void aDisagreementStandsBetweenItsPositions() {
    assertEquals(
        List.of("position:how-many:100-200", "position:how-many:at-least-300"),
        claims.edges().stream()
            .filter(edge -> edge.kind().equals("between"))
            .map(Network.Edge::target)
            .toList());
  }

  @Test
  void anActorThatIsInNoLexiconIsStillThere() {
    assertEquals("actor", node(claims, "actor:ann-author").kind());
    assertEquals("actor:ann-author", node(claims, "actor:ann-author").label());
  }

  @Test
  void theEnglishNameIsTheLabel() {
    assertEquals("Ministry", node(claims, "actor:ministry").label());
    assertEquals(
        "the ministry of the south",
        value(node(claims, "actor:ministry").attributes(), "otherNames"));
  }

  @Test
  void figuresAreReadable() {
    assertEquals(
        "about 100 to 200 troops; 3 trucks",
        value(node(claims, "claim:bbbbbbbbbbbbbbbb-000000000005").attributes(), "figures"));
    assertEquals(
        "at least 300 soldiers",
        value(node(claims, "claim:aaaaaaaaaaaaaaaa-000000000001").attributes(), "figures"));
  }

  @Test
  void twoClaimsOfOneActorAboutAnotherInOneStanceAreOneEdge() {
    Network.Edge edge = edge("actor:ministry", "actor:northern-army", "reports").orElseThrow();
    assertEquals(2, edge.weight());
    assertEquals(
        "more of them are on their way",
        value(edge.attributes(), "quote"),
        "The sample is what is printed first");
    assertEquals("2024-10", value(edge.attributes(), "firstEventTime"));
    assertEquals("2024-10-08", value(edge.attributes(), "lastEventTime"));
  }

  @Test
  void aDenialIsAnEdgeOfItsOwnBesideAnAssertion() {
    assertEquals(
        "-1",
        value(
            edge("actor:spokesman", "actor:northern-army", "denies").orElseThrow().attributes(),
            "polarity"));
    assertTrue(edge("actor:spokesman", "actor:northern-army", "asserts").isPresent());
  }

  @Test
  void claimantsWhoSpeakTogetherHaveAnEdgeEach() {
    assertTrue(edge("actor:ministry", "actor:northern-army", "asserts").isPresent());
    assertTrue(edge("actor:spokesman", "actor:northern-army", "asserts").isPresent());
  }

  @Test
  void aRejectedClaimIsNotFolded() {
    assertTrue(edge("actor:wire", "actor:ministry", "asserts").isEmpty());
    assertTrue(actors.nodes().stream().noneMatch(node -> node.id().equals("actor:wire")));
  }

  @Test
  void aClaimOfNobodyIsCountedOnThoseItIsAbout() {
    Network.Node army = node(actors, "actor:northern-army");
    assertEquals("5", value(army.attributes(), "saidOf"));
    assertEquals("0", value(army.attributes(), "says"));
  }

  @Test
  void anActorMaySpeakOfItself() {
    assertTrue(edge("actor:spokesman", "actor:spokesman", "questions").isPresent());
  }

  @Test
  void aDrawingJoinsEdgesOfOneColourAndLeavesOutWhatIsAlone() {
    Network drawing = Dot.drawingOf(actors);
    assertEquals(
        List.of(
            "actor:ministry asserts\nreports ×2 actor:northern-army",
            "actor:spokesman denies actor:ministry",
            "actor:spokesman asserts actor:northern-army",
            "actor:spokesman denies actor:northern-army",
            "actor:spokesman questions actor:spokesman"),
        drawing.edges().stream()
            .map(edge -> edge.source() + " " + edge.kind() + " " + edge.target())
            .toList());
    assertEquals(
        List.of("actor:ministry", "actor:northern-army", "actor:spokesman"),
        drawing.nodes().stream().map(Network.Node::id).toList());
  }

  @Test
  void anEdgeToNowhereIsRefused() {
    Network.Edge edge = new Network.Edge("a", "b", "about", 1, new Attributes().sorted());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Network("one edge", true, List.of(), List.of(edge)));
  }

  private Optional<Network.Edge> edge(String source, String target, String kind) {
    return actors.edges().stream()
        .filter(edge -> edge.source().equals(source))
        .filter(edge -> edge.target().equals(target))
        .filter(edge -> edge.kind().equals(kind))
        .findFirst();
  }

  private static String value(Map<String, Attribute> attributes, String name) {
    return Optional.ofNullable(attributes.get(name)).map(Attribute::text).orElse("absent");
  }

  private static Network.Node node(Network network, String id) {
    return network.nodes().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
  }
}
