package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person decides about a claim of a store, from the command line. */
class ReviewTest {
  private static final String CLAIMS =
      "PREFIX cg: <https://w3id.org/claimgraph/ns#> SELECT ?x { ?x a cg:Claim }";

  @TempDir private Path folder;
  private Path store;
  private String claim = "";

  @BeforeEach
  void load() throws IOException {
    store = folder.resolve("store");
    Path article = folder.resolve("pier.txt");
    Files.writeString(article, "According to the Harbour Union, the pier is closed.\n");
    run("load", article);
    claim = claims().get(0);
  }

  private Run run(Object command, Object... more) {
    Object[] arguments = new Object[more.length + 5];
    arguments[0] = command;
    System.arraycopy(more, 0, arguments, 1, more.length);
    arguments[more.length + 1] = "--store";
    arguments[more.length + 2] = store;
    arguments[more.length + 3] = "--free-space";
    arguments[more.length + 4] = "0";
    return Run.of(arguments);
  }

  private List<String> claims() throws IOException {
    Path query = Files.writeString(folder.resolve("claims.rq"), CLAIMS);
    return Run.of("query", query, "--store", store, "--format", "csv")
        .fine()
        .out()
        .lines()
        .skip(1)
        .toList();
  }

  private String explained(String iri) {
    return run("explain", iri).fine().out();
  }

  @Test
  void anAcceptedClaimKeepsItsAddress() {
    assertEquals("accepted " + claim + "\n", run("review", claim, "accept").fine().out());
    assertTrue(explained(claim).contains("review     accepted"), explained(claim));
  }

  @Test
  void aRejectedClaimIsGoneAndComesBackWhenThatIsWithdrawn() throws IOException {
    assertEquals("rejected " + claim + "\n", run("review", claim, "reject").fine().out());
    assertEquals(List.of(), claims());
    run("explain", claim).refused(1);
    assertEquals("withdrawn " + claim + "\n", run("review", claim, "withdraw").fine().out());
    assertEquals(List.of(claim), claims());
  }

  @Test
  void aCorrectedClaimHasAnAddressThatIsTold() throws IOException {
    String said =
        run("review", claim, "correct", "--quote", "pier is closed", "--stance", "denies")
            .fine()
            .out();
    String corrected = claims().get(0);
    assertEquals("corrected " + corrected + "\n", said);
    String explained = explained(corrected);
    assertTrue(explained.contains("stance     denies"), explained);
    assertTrue(explained.contains("“pier is closed” at pier:1:37"), explained);
    assertTrue(explained.contains("review     corrected"), explained);
  }

  @Test
  void aClaimCanBeGivenToNobody() throws IOException {
    run("review", claim, "correct", "--claimant", "").fine();
    assertTrue(explained(claims().get(0)).contains("claimant   nobody named"));
  }

  @Test
  void aClaimIsAddedToAnArticleAndTakenAwayAgain() throws IOException {
    String article = claim.replaceFirst(".*/(.*)-.*", "source:$1");
    Object[] pier = {
      "review",
      article,
      "add",
      "--quote",
      "the pier",
      "--stance",
      "doubts",
      "--claimant",
      "Gwendolyn Harker",
      "--about",
      "nis",
      "--comment",
      "by hand"
    };
    String said = run(pier[0], Arrays.copyOfRange(pier, 1, pier.length)).fine().out();
    assertTrue(said.startsWith("added https://w3id.org/claimgraph/id/claim/"), said);
    String added = said.strip().substring("added ".length());
    assertTrue(claims().contains(added));
    String explained = explained(added);
    assertTrue(explained.contains("claimant   Gwendolyn Harker"), explained);
    assertTrue(explained.contains("found by   a reading by hand"), explained);
    assertEquals(said, run(pier[0], Arrays.copyOfRange(pier, 1, pier.length)).fine().out());
    run("review", added, "withdraw").fine();
    assertEquals(List.of(claim), claims());
    run("review", article, "add", "--quote", "the pier").refused(2);
    run("review", article, "add", "--quote", "the ship", "--stance", "asserts").refused(1);
  }

  @Test
  void whatDoesNotGoTogetherIsRefused() {
    run("review", claim, "accept", "--stance", "denies").refused(2);
    run("review", claim, "comment").refused(2);
    run("review", claim, "withdraw", "--comment", "so what").refused(2);
    run("review", claim, "correct").refused(1);
    String said = run("review", claim, "correct", "--claimant", "harbour").refused(1).err();
    assertTrue(said.contains("There is no actor harbour"), said);
    assertTrue(
        run("review", claim, "correct", "--quote", "open").refused(1).err().contains("“open”"));
    run("review", claim + "0", "accept").refused(1);
    assertTrue(explained(claim).contains("review     proposed"));
  }
}
