package org.claimgraph.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.Example;
import org.claimgraph.Found;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Review;
import org.claimgraph.claim.Said;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.interpret.FoundClaim;
import org.claimgraph.interpret.Interpretation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A draft, and what a later one shows after a person has worked on it. The claims of the sound
 * workspace stand for what rules find. After a wanted change of the draft's looks, {@code mvn test
 * -Dtest=DraftReadingTest -Dclaimgraph.pin=true} writes the file anew.
 */
class DraftReadingTest {
  private static final Path GOLDEN = Path.of("src/test/resources/read/bridge.reading.ttl");

  @TempDir private Path folder;

  private final Workspace sound = Example.SOUND.read();
  private final Reading byHand = sound.readings().get(0);
  private final List<FoundClaim> found = Found.in(byHand);

  private String draft(List<FoundClaim> claims, Optional<Reading> reading) {
    Interpretation read =
        new Interpretation(byHand.article(), claims, byHand.furniture(), List.of());
    return DraftReading.of(read, List.of(), sound.lexicon(), reading);
  }

  /** The sound workspace with another reading. */
  private Workspace withReading(String turtle) throws IOException {
    try (Stream<Path> files = Files.walk(Example.SOUND.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(Example.SOUND.folder().relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, Files.readString(file));
      }
    }
    Files.writeString(folder.resolve("readings/bridge.ttl"), turtle);
    return Example.read(folder);
  }

  private Reading reading(String turtle) throws IOException {
    Workspace workspace = withReading(turtle);
    assertEquals(List.of(), workspace.findings());
    return workspace.readings().get(0);
  }

  /** The first draft, with some words in it replaced by a person. */
  private Reading edited(String words, String by) throws IOException {
    String draft = draft(found, Optional.empty());
    assertTrue(draft.contains(words), words);
    return reading(draft.replace(words, by));
  }

  /** The block of the claim with this quote. */
  private static String block(String draft, String quote) {
    return Stream.of(draft.split("\n\n"))
        .filter(b -> b.contains("cg:quote \"" + quote) && b.contains("a cg:Claim"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itLooksLikeThis() throws IOException {
    String written = draft(found, Optional.empty());
    if (Boolean.getBoolean("claimgraph.pin")) {
      Files.writeString(GOLDEN, written);
    }
    assertEquals(Files.readString(GOLDEN), written);
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void whatIsReadFromItIsWhatWasFound(Example example) throws IOException {
    Workspace workspace = example.read();
    for (Reading reading : workspace.readings()) {
      String draft =
          DraftReading.of(
              new Interpretation(
                  reading.article(), Found.in(reading), reading.furniture(), List.of()),
              List.of(),
              workspace.lexicon(),
              Optional.empty());
      List<Finding> findings = new ArrayList<>();
      TurtleFile file = TurtleFile.parse("readings/draft.ttl", draft, findings);
      List<String> authors =
          reading.claims().stream()
              .filter(c -> c.said().voice() == Voice.AUTHOR)
              .flatMap(c -> c.said().claimants().stream().map(a -> a.id()))
              .distinct()
              .toList();
      Reading again =
          new ReadingReader(file, reading.article(), workspace.lexicon(), authors, findings)
              .read("draft");
      assertEquals(List.of(), findings);
      assertEquals(reading.claims().size(), again.claims().size());
      for (int i = 0; i < again.claims().size(); i++) {
        Claim claim = reading.claims().get(i);
        Claim other = again.claims().get(i);
        assertEquals(claim.content(), other.content());
        assertEquals(claim.said(), other.said());
        assertEquals(claim.quote(), other.quote());
      }
      assertEquals(reading.furniture(), again.furniture());
      assertEquals(reading.claims().size(), again.proposals().size());
    }
  }

  @Test
  void whatWasProposedIsNotShownAgain() throws IOException {
    assertEquals("", draft(found, Optional.of(reading(draft(found, Optional.empty())))));
  }

  @Test
  void anEmptyFileIsNoReading() throws IOException {
    assertEquals(draft(found, Optional.empty()), draft(found, Optional.of(reading("\n"))));
  }

  @Test
  void aDeletedClaimIsNotShownAgain() throws IOException {
    String draft = draft(found, Optional.empty());
    String block = block(draft, "too weak for lorries");
    Reading reading = edited(block, "");
    assertEquals(found.size() - 1, reading.claims().size());
    assertEquals("", draft(found, Optional.of(reading)));
  }

  @Test
  void aCorrectedClaimIsNotShownAgain() throws IOException {
    Reading reading = edited("cg:stance cg:warns", "cg:stance cg:asserts ; cg:review cg:corrected");
    assertTrue(reading.claims().stream().anyMatch(c -> c.origin().review() == Review.CORRECTED));
    assertEquals("", draft(found, Optional.of(reading)));
  }

  @Test
  void aRejectedClaimIsKnownAndNotPublished() throws IOException {
    Reading reading = edited("cg:stance cg:warns", "cg:stance cg:warns ; cg:review cg:rejected");
    assertEquals(found.size() - 1, reading.claims().size());
    assertEquals(1, reading.rejected().size());
    Claim rejected = reading.rejected().get(0);
    assertTrue(reading.places().containsKey(rejected));
    Workspace workspace = Example.read(folder);
    assertFalse(
        Build.quads(workspace, "https://w3id.org/claimgraph/").stream()
            .anyMatch(q -> q.getSubject().toString().contains(rejected.id())));
    assertEquals("", draft(found, Optional.of(reading)));
  }

  @Test
  void withoutTheLinesOfProposalsARejectedClaimIsStillKnown() throws IOException {
    String draft =
        draft(found, Optional.empty()).replace("cg:warns", "cg:warns ; cg:review cg:rejected");
    String without = draft.substring(0, draft.indexOf("# ---- proposed"));
    assertEquals("", draft(found, Optional.of(reading(without))));
  }

  @Test
  void whatAPersonHasWrittenWithoutADraftIsSettled() {
    assertEquals("", draft(found, Optional.of(byHand)));
  }

  @Test
  void whatIsNewIsShownAndCanBeAddedToTheReading() throws IOException {
    String first = draft(found.subList(0, 5), Optional.empty());
    String second = draft(found, Optional.of(reading(first)));
    assertTrue(second.contains("\n# ---- new\n"), second);
    assertEquals(found.size() - 5, second.split("a cg:Claim ;", -1).length - 1);
    Reading both = reading(first + "\n" + second);
    assertEquals(found.size(), both.claims().size());
    assertEquals("", draft(found, Optional.of(both)));
  }

  @Test
  void whatTheRulesNowFindOtherwiseIsShownAsComments() throws IOException {
    String first = draft(found, Optional.empty());
    List<FoundClaim> now = new ArrayList<>(found);
    now.set(0, Found.of(denied(found.get(0).claim())));
    String second = draft(now, Optional.of(reading(first)));
    assertTrue(second.contains("# ---- changed"), second);
    assertTrue(second.contains(" differs in cg:stance.\n# [] a cg:Claim ;"), second);
    assertFalse(second.contains("\n[] a cg:Claim"), second);
    Reading both = reading(first + "\n" + second);
    assertEquals(found.size(), both.claims().size());
    assertEquals("", draft(now, Optional.of(both)), "it is shown once");
  }

  @Test
  void whatTheRulesNowFindAsThePersonHasItIsNotShown() throws IOException {
    List<FoundClaim> now = new ArrayList<>(found);
    now.set(0, Found.of(denied(found.get(0).claim())));
    Reading corrected = edited("cg:stance cg:warns", "cg:stance cg:denies");
    assertEquals("", draft(now, Optional.of(corrected)));
  }

  @Test
  void whatTheRulesFindNoMoreStaysAndIsNamed() throws IOException {
    Reading reading = reading(draft(found, Optional.empty()));
    String second = draft(found.subList(1, found.size()), Optional.of(reading));
    assertTrue(second.contains("# ---- gone"), second);
    assertTrue(second.contains("readings/bridge.ttl:"), second);
    assertTrue(second.contains(": \"too weak for lorries"), second);
  }

  @Test
  void whatAPersonHasAddedIsNeverGone() {
    assertFalse(draft(List.of(), Optional.of(byHand)).contains("gone:"));
  }

  private static Claim denied(Claim claim) {
    Said said = claim.said();
    return new Claim(
        claim.quote(),
        claim.disambiguation(),
        new Said(
            said.claimants(),
            said.voice(),
            said.via(),
            Stance.DENIES,
            said.certainty(),
            said.at(),
            said.on(),
            said.cue(),
            said.claimantWords()),
        claim.content(),
        claim.origin());
  }
}
