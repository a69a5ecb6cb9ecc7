package org.claimgraph.store;

import static org.claimgraph.store.Stores.quads;
import static org.claimgraph.store.Stores.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Review;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.workspace.Correction;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.WorkspaceReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims that no rule finds, and that a person adds. */
class AddedClaimsTest {
  private static final String URL = "https://example.org/pier";
  private static final String CLOSED = "According to the Harbour Union, the pier is closed.";
  private static final String STRIKE =
      "Its sailors, on strike again, blocked the \uD83D\uDEA2 gate.";

  @TempDir private Path folder;
  private Store store;
  private String article = "";

  @BeforeEach
  void create() {
    store = Stores.create(folder.resolve("store"));
    article = stored(store, Stores.at(URL, "a", CLOSED + "\n\n" + STRIKE)).id();
  }

  /** After every test: what was added step by step is what a rebuild makes in one. */
  @AfterEach
  void aRebuildMakesTheSame() throws IOException {
    assertEquals(List.of(), store.verify());
    SortedSet<String> stepByStep = quads(store);
    store.close();
    StoreCare.rebuild(folder.resolve("store"), Watch.NONE);
    try (Store rebuilt = Stores.open(folder.resolve("store"))) {
      Stores.assertSame(stepByStep, quads(rebuilt));
    }
  }

  /** Somebody says these words; an empty list of claimants gives them to nobody. */
  private static Correction claim(String quote, Optional<List<String>> claimants) {
    return new Correction(
        claimants,
        Optional.of(Stance.ASSERTS),
        Optional.empty(),
        Optional.of(quote),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Correction said(String quote, String... claimants) {
    return claim(quote, Optional.of(List.of(claimants)));
  }

  private Done add(Correction claim) {
    return store.write(List.of(new Change.Add(article, claim, Optional.empty()))).get(0);
  }

  private Done decide(String claim, Review review, Correction correction, String comment) {
    Optional<String> remark = Optional.of(comment).filter(c -> !c.isEmpty());
    return store.write(List.of(new Change.Decide(claim, review, correction, remark))).get(0);
  }

  private static String id(Done done) {
    return assertInstanceOf(Done.Decided.class, done).claim().orElseThrow();
  }

  private static Done.Refused refused(Done done) {
    return assertInstanceOf(Done.Refused.class, done);
  }

  private List<Claim> claims(String of) {
    return store.article(of).orElseThrow().read().claims();
  }

  private Claim only(String words) {
    List<Claim> found =
        claims(article).stream().filter(c -> c.quote().words().equals(words)).toList();
    assertEquals(1, found.size(), words);
    return found.get(0);
  }

  @Test
  void anAddedClaimIsPublishedAsAcceptedAndLeadsBackToAReadingByHand() {
    String id = id(add(said("on strike again", "nis")));
    Claim added = only("on strike again");
    assertEquals(id, added.id());
    assertEquals(Review.ACCEPTED, added.origin().review());
    assertEquals(Optional.empty(), added.origin().rule());
    assertEquals(Voice.ATTRIBUTED, added.said().voice());
    String claim = "<https://w3id.org/claimgraph/id/claim/" + id + ">";
    String reading = "<https://w3id.org/claimgraph/id/reading/" + article + ">";
    assertTrue(
        quads(store).stream()
            .anyMatch(
                q ->
                    q.contains(
                        claim + " <https://w3id.org/claimgraph/ns#extractedBy> " + reading)));
    assertTrue(
        quads(store).stream()
            .anyMatch(q -> q.contains(reading) && q.endsWith("<http://www.w3.org/ns/prov#Plan>")));
  }

  @Test
  void whoSaysItIsTheAuthorSomebodyOrNobody() {
    add(claim("on strike again", Optional.empty()));
    add(said("Its sailors"));
    assertEquals(Voice.AUTHOR, only("on strike again").said().voice());
    assertEquals(Voice.UNATTRIBUTED, only("Its sailors").said().voice());
  }

  @Test
  void somebodyWhomTheLexiconLacksIsNamedAndBecomesAProvisionalActor() {
    add(said("on strike again", "Gwendolyn  Harker"));
    Actor harker = only("on strike again").said().claimants().get(0);
    assertEquals("Gwendolyn Harker", harker.name());
    assertEquals("gwendolyn-harker", harker.id());
    assertTrue(harker.isProvisional());
    assertTrue(store.article(article).orElseThrow().read().provisional().contains(harker));
    // The name of somebody whom the rules met is that actor, and a name of the lexicon its own.
    Actor union = only("the pier is closed").said().claimants().get(0);
    decide(
        only("the pier is closed").id(),
        Review.CORRECTED,
        said("pier is closed", union.name(), "National Intelligence Service"),
        "");
    List<String> ids = only("pier is closed").said().claimants().stream().map(Actor::id).toList();
    assertEquals(List.of(union.id(), "nis"), ids);
  }

  @Test
  void whoeverTheRulesLeftOpenMayStayOpenWhenSomethingElseIsCorrected() {
    var mayor = stored(store, Stores.text("b", "The mayor said that the bridge is safe."));
    Claim found = claims(mayor.id()).get(0);
    assertEquals(List.of(), found.said().claimants());
    Correction denied =
        new Correction(
            Optional.empty(),
            Optional.of(Stance.DENIES),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    decide(found.id(), Review.CORRECTED, denied, "");
    assertEquals(Stance.DENIES, claims(mayor.id()).get(0).said().stance());
  }

  @Test
  void wordsBeyondTheBasicPlaneAreQuotedWhole() {
    add(said("blocked the \uD83D\uDEA2 gate", "nis"));
    Claim added = only("blocked the \uD83D\uDEA2 gate");
    String text = added.article().text();
    int start = text.indexOf("blocked");
    assertEquals(start, added.quote().codePoints().start());
    assertEquals(start + "blocked the x gate".length(), added.quote().codePoints().end());
  }

  @Test
  void theSameAgainIsADuplicateAndAnotherStanceOfTheSameIsRefused() {
    String id = id(add(said("on strike again", "nis")));
    long version = store.version();
    assertEquals(new Done.Duplicate(id), add(said("on strike again", "nis")));
    assertEquals(version, store.version());
    Claim found = only("the pier is closed");
    Done.Refused taken =
        refused(add(said("the pier is closed", found.said().claimants().get(0).id())));
    assertEquals(Done.Why.TAKEN, taken.why());
    assertTrue(taken.says().contains(found.id()), taken.says());
  }

  @Test
  void whatCannotBeIsRefusedNamingTheField() {
    assertEquals("quote", refused(add(said("the pier is open", "nis"))).field());
    assertEquals("quote", refused(add(said(" ", "nis"))).field());
    assertEquals("quote", refused(add(said("the", "nis"))).field());
    assertEquals("claimant", refused(add(said("on strike again", "nobody-known"))).field());
    assertEquals("claimant", refused(add(said("on strike again", "No\u0000body"))).field());
    assertEquals(
        Done.Why.UNKNOWN,
        refused(
                store
                    .write(
                        List.of(
                            new Change.Add(
                                "0123456789abcdef",
                                said("on strike again", "nis"),
                                Optional.empty())))
                    .get(0))
            .why());
    assertEquals(1, claims(article).size());
  }

  @Test
  void anAddedClaimCanBeCorrectedRemarkedAndTakenAway() {
    String id = id(add(said("on strike again", "nis")));
    String corrected = id(decide(id, Review.CORRECTED, said("on strike", "nis"), ""));
    assertEquals(Review.CORRECTED, only("on strike").origin().review());
    corrected = id(decide(corrected, Review.CORRECTED, said("strike again", "nis"), ""));
    decide(corrected, Review.PROPOSED, Correction.NONE, "seen myself");
    assertEquals(Review.CORRECTED, only("strike again").origin().review());
    assertEquals(
        "comment", refused(decide(corrected, Review.REJECTED, Correction.NONE, "no")).field());
    assertEquals(
        new Done.Decided(Optional.empty()),
        decide(corrected, Review.PROPOSED, Correction.NONE, ""));
    assertEquals(1, claims(article).size());
    add(said("on strike again", "nis"));
    decide(id, Review.REJECTED, Correction.NONE, "");
    assertEquals(1, claims(article).size());
  }

  @Test
  void anAddedClaimFollowsTheTextWhereItsWordsStandAndIsReportedWhereNot() {
    add(said("on strike again", "nis"));
    Done.Stored second = stored(store, Stores.at(URL, "a", STRIKE + " " + CLOSED));
    assertEquals(List.of(), second.lost());
    article = second.id();
    assertEquals(Review.ACCEPTED, only("on strike again").origin().review());
    Done.Stored third = stored(store, Stores.at(URL, "a", CLOSED));
    assertEquals(1, third.lost().size(), () -> third.lost().toString());
    assertEquals(1, claims(third.id()).size());
  }

  @Test
  void anAddedClaimOutlivesAChangeOfTheNames() throws IOException, NoWorkspace {
    add(said("on strike again", "Gwendolyn Harker"));
    Path lexicon = Files.createDirectories(folder.resolve("story/lexicon"));
    Files.createDirectories(folder.resolve("story/articles"));
    Files.writeString(
        lexicon.resolve("actors.ttl"),
        """
        @prefix actor: <https://w3id.org/claimgraph/id/actor/> .
        @prefix cg: <https://w3id.org/claimgraph/ns#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        actor:gwendolyn-harker a cg:Person ; skos:prefLabel "Gwen Harker"@en ; rdfs:comment "Of the quay."@en .
        """);
    Change rename = new Change.Rename(WorkspaceReader.files(folder.resolve("story")));
    assertInstanceOf(Done.Renamed.class, store.write(List.of(rename)).get(0));
    assertEquals("Gwen Harker", only("on strike again").said().claimants().get(0).name());
  }

  @Test
  void anArticleAndAllThatIsSaidOfItAreStoredTogetherOrNotAtAll() {
    var document = Stores.text("b", "The mayor said that the bridge is safe. It is old.");
    Change.Put put = store.put(document, Optional.empty());
    String id = document.article().id();
    String found = store.read(document).claims().get(0).id();
    List<Change.Curating> steps = new ArrayList<>();
    steps.add(new Change.Decide(found, Review.ACCEPTED, Correction.NONE, Optional.empty()));
    steps.add(new Change.Add(id, said("It is new", "nis"), Optional.empty()));
    long version = store.version();
    Done.Refused refused =
        refused(store.write(List.of(new Change.Curate(id, Optional.of(put), steps))).get(0));
    assertEquals(1, refused.step());
    assertEquals("quote", refused.field());
    assertEquals(version, store.version());
    assertEquals(Optional.empty(), store.article(id));

    steps.set(1, new Change.Add(id, said("It is old", "nis"), Optional.empty()));
    Change.Curate curate = new Change.Curate(id, Optional.of(put), steps);
    Done.Curated done = assertInstanceOf(Done.Curated.class, store.write(List.of(curate)).get(0));
    assertEquals(2, assertInstanceOf(Done.Stored.class, done.article()).claims());
    assertEquals(new Done.Decided(Optional.of(found)), done.steps().get(0));
    assertEquals(2, claims(id).size());
    assertTrue(claims(id).stream().allMatch(c -> c.origin().review() == Review.ACCEPTED));

    // Once more, because an answer was lost: nothing changes.
    version = store.version();
    Done.Curated again = assertInstanceOf(Done.Curated.class, store.write(List.of(curate)).get(0));
    assertEquals(new Done.Duplicate(id), again.article());
    assertEquals(new Done.Decided(Optional.of(found)), again.steps().get(0));
    assertInstanceOf(Done.Duplicate.class, again.steps().get(1));
    assertEquals(version, store.version());
  }
}
