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
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.system.Txn;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Review;
import org.claimgraph.claim.Stance;
import org.claimgraph.store.Done.Stored;
import org.claimgraph.workspace.Correction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the graph when articles come, change and go, and when people decide. */
class ChangesTest {
  private static final String URL = "https://example.org/pier";
  private static final String CLOSED = "According to the Harbour Union, the pier is closed.";
  private static final String SAFE = "The mayor said that the bridge is safe.";

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void create() {
    store = Stores.create(folder.resolve("store"));
  }

  /** After every test: what was written step by step is what a rebuild makes in one. */
  @AfterEach
  void aRebuildMakesTheSame() throws IOException {
    assertEquals(List.of(), store.verify());
    SortedSet<String> stepByStep = quads(store);
    store.close();
    StoreCare.rebuild(folder.resolve("store"), Watch.NONE);
    try (Store rebuilt = Stores.open(folder.resolve("store"))) {
      Stores.assertSame(stepByStep, quads(rebuilt));
      assertEquals(List.of(), rebuilt.verify());
    }
  }

  private static Correction correction(Optional<Stance> stance, Optional<String> quote) {
    return new Correction(
        Optional.empty(),
        stance,
        Optional.empty(),
        quote,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private List<String> quotes() {
    return ask(
        "PREFIX cg: <https://w3id.org/claimgraph/ns#> SELECT ?x { ?c a cg:Claim ; cg:quote ?x } ORDER BY ?x");
  }

  private List<String> ask(String query) {
    return Txn.calculateRead(
        store.data(),
        () -> {
          try (QueryExecution execution =
              QueryExecution.dataset(DatasetFactory.wrap(store.data())).query(query).build()) {
            ResultSet rows = execution.execSelect();
            List<String> values = new ArrayList<>();
            rows.forEachRemaining(row -> values.add(row.get("x").toString()));
            return values;
          }
        });
  }

  private Claim claim(String article) {
    return store.article(article).orElseThrow().read().claims().get(0);
  }

  private Done decide(String claim, Review review, Correction correction) {
    return decide(claim, review, correction, "");
  }

  private Done decide(String claim, Review review, Correction correction, String comment) {
    Optional<String> remark = Optional.of(comment).filter(c -> !c.isEmpty());
    return store.write(List.of(new Change.Decide(claim, review, correction, remark))).get(0);
  }

  @Test
  void theSameBytesAgainAreADuplicateAndNothingIsWritten() {
    Stored first = stored(store, Stores.text("a", CLOSED));
    assertEquals(1, first.claims());
    long version = store.version();
    assertEquals(new Done.Duplicate(first.id()), Stores.put(store, Stores.text("b", CLOSED)));
    assertEquals(version, store.version());
  }

  @Test
  void theSameAddressWithAnotherTextIsANewVersion() {
    Stored first = stored(store, Stores.at(URL, "a", CLOSED + "\n\n" + SAFE));
    Stored second =
        stored(store, Stores.at(URL, "a", CLOSED + "\n\nThe mayor said that it is unsafe."));
    assertEquals(Optional.of(first.id()), second.revises());
    assertEquals(List.of("it is unsafe", "the pier is closed"), quotes());
    assertEquals(
        List.of("the bridge is safe", "the pier is closed"),
        ask(
            "PREFIX prov: <http://www.w3.org/ns/prov#> SELECT ?x { ?c prov:wasInvalidatedBy ?r ; prov:value ?x } ORDER BY ?x"));
    assertEquals(
        List.of("the pier is closed"),
        ask(
            "PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX cg: <https://w3id.org/claimgraph/ns#>"
                + " SELECT ?x { ?now a cg:Claim ; cg:quote ?x ; prov:wasRevisionOf ?before }"));
    assertEquals(Optional.empty(), store.article(first.id()));
    assertEquals(Optional.of(second.id()), store.successor(first.id()));
  }

  @Test
  void anOldVersionThatComesAgainDoesNotComeBackByItself() {
    Stored first = stored(store, Stores.at(URL, "a", CLOSED));
    Stored second = stored(store, Stores.at(URL, "a", SAFE));
    assertEquals(new Done.Duplicate(first.id()), Stores.put(store, Stores.at(URL, "a", CLOSED)));
    var again = Stores.at(URL, "a", CLOSED);
    Done back = store.write(List.of(store.put(again, Optional.of(second.id())))).get(0);
    assertEquals(first.id(), assertInstanceOf(Stored.class, back).id());
    assertEquals(List.of("the pier is closed"), quotes());
  }

  @Test
  void ofWhatIsRemovedNoWordIsKept() throws IOException {
    SortedSet<String> before = quads(store);
    Stored first = stored(store, Stores.at(URL, "a", CLOSED));
    Stored second = stored(store, Stores.at(URL, "a", SAFE));
    Done done = store.write(List.of(new Change.Remove(second.id(), Optional.empty()))).get(0);
    assertEquals(new Done.Removed(second.id()), done);
    SortedSet<String> tombstones = quads(store);
    assertTrue(tombstones.containsAll(before));
    tombstones.removeAll(before);
    assertTrue(
        tombstones.stream().allMatch(q -> q.contains("graph/history/")),
        () -> String.join("\n", tombstones));
    assertTrue(tombstones.stream().noneMatch(q -> q.contains("pier") || q.contains("bridge")));
    assertEquals(Optional.empty(), store.article(second.id()));
    assertEquals(store.version(), store.removal(first.id()).orElseThrow().batch());
    assertTrue(Files.readString(folder.resolve("store/ingest.log")).contains(first.id()));
    try (Stream<Path> originals = Files.list(folder.resolve("store/originals"))) {
      assertTrue(originals.noneMatch(file -> file.toString().contains(first.id())));
    }
    assertInstanceOf(
        Done.Refused.class,
        store.write(List.of(new Change.Remove(first.id(), Optional.empty()))).get(0));
  }

  @Test
  void theClaimsOfWhatWasRemovedCanBeAskedForUntilItComesBack() {
    SortedSet<String> before = quads(store);
    Stored article = stored(store, Stores.text("a", CLOSED));
    String claim = claim(article.id()).id();
    SortedSet<String> there = quads(store);
    store.write(List.of(new Change.Remove(article.id(), Optional.empty())));
    assertEquals(
        List.of("https://w3id.org/claimgraph/id/claim/" + claim),
        ask(
            "PREFIX prov: <http://www.w3.org/ns/prov#> SELECT ?x { ?x prov:hadPrimarySource"
                + " ?source ; prov:wasInvalidatedBy ?removal . ?source prov:wasInvalidatedBy"
                + " ?removal }"));
    assertEquals(List.of(), quotes());
    stored(store, Stores.text("a", CLOSED));
    Stores.assertSame(there, quads(store));
    assertEquals(Optional.empty(), store.removal(article.id()));
    assertTrue(there.containsAll(before));
  }

  @Test
  void aRejectedClaimIsGoneUntilTheDecisionIsTakenBack() {
    Stored article = stored(store, Stores.text("a", CLOSED));
    String claim = claim(article.id()).id();
    assertEquals(
        new Done.Decided(Optional.empty()),
        decide(claim, Review.REJECTED, Correction.NONE, "a pier cannot speak"));
    assertEquals(List.of(), quotes());
    assertEquals(
        List.of("a pier cannot speak"),
        ask("PREFIX oa: <http://www.w3.org/ns/oa#> SELECT ?x { ?a oa:bodyValue ?x }"));
    decide(claim, Review.PROPOSED, Correction.NONE);
    assertEquals(List.of("the pier is closed"), quotes());
  }

  @Test
  void aCorrectedClaimHasAnAddressOfItsOwnAndLeadsBackToWhatWasProposed() {
    Stored article = stored(store, Stores.text("a", CLOSED));
    String claim = claim(article.id()).id();
    Done done =
        decide(
            claim,
            Review.CORRECTED,
            correction(Optional.of(Stance.DENIES), Optional.of("pier is closed")),
            "");
    String corrected = assertInstanceOf(Done.Decided.class, done).claim().orElseThrow();
    assertEquals(List.of("pier is closed"), quotes());
    assertEquals(Stance.DENIES, claim(article.id()).said().stance());
    assertEquals(Review.CORRECTED, claim(article.id()).origin().review());
    assertEquals(
        List.of("https://w3id.org/claimgraph/id/claim/" + claim),
        ask(
            "PREFIX prov: <http://www.w3.org/ns/prov#> SELECT ?x { <https://w3id.org/claimgraph/id/claim/"
                + corrected
                + "> prov:wasRevisionOf ?x }"));
    // It can be decided about again under the address that it has now.
    decide(corrected, Review.REJECTED, Correction.NONE);
    assertEquals(List.of(), quotes());
  }

  @Test
  void aQuoteThatDoesNotStandInTheTextIsRefused() {
    Stored article = stored(store, Stores.text("a", CLOSED));
    Done done =
        decide(
            claim(article.id()).id(),
            Review.CORRECTED,
            correction(Optional.empty(), Optional.of("the pier is open")),
            "");
    assertEquals(Done.Why.UNFIT, assertInstanceOf(Done.Refused.class, done).why());
    assertEquals(List.of("the pier is closed"), quotes());
  }

  @Test
  void decisionsFollowTheArticleToItsNextVersionWhereTheirWordsStillStand() {
    Stored first = stored(store, Stores.at(URL, "a", CLOSED + "\n\n" + SAFE));
    List<Claim> claims = store.article(first.id()).orElseThrow().read().claims();
    assertEquals(2, claims.size());
    decide(claims.get(0).id(), Review.ACCEPTED, Correction.NONE);
    decide(claims.get(1).id(), Review.ACCEPTED, Correction.NONE);
    Stored second = stored(store, Stores.at(URL, "a", CLOSED));
    assertEquals(1, second.lost().size(), () -> second.lost().toString());
    assertEquals(Review.ACCEPTED, claim(second.id()).origin().review());
    assertEquals(List.of("the pier is closed"), quotes());
  }
}
