package org.claimgraph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.claimgraph.Example;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Question;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoundWorkspacesTest {

  /** What a reading may say, as docs/curating.md lists it. */
  private static final Set<String> FIELDS =
      new TreeSet<>(
          List.of(
              "claimant",
              "voice",
              "via",
              "stance",
              "certainty",
              "quote",
              "prefix",
              "cue",
              "claimantWords",
              "about",
              "place",
              "saidAt",
              "eventTime",
              "saidOn",
              "timeText",
              "quantity",
              "min",
              "max",
              "approximate",
              "unit",
              "countOf",
              "position",
              "question",
              "answer",
              "topic",
              "repliesTo",
              "from",
              "to"));

  @ParameterizedTest
  @EnumSource(Example.class)
  void nothingIsWrongWithThem(Example example) {
    Workspace workspace = example.read();
    assertEquals(List.of(), Check.all(workspace, Example.graph(workspace)));
    assertTrue(workspace.readings().stream().anyMatch(reading -> !reading.claims().isEmpty()));
  }

  @Test
  void theSmallOneUsesEveryField() throws IOException {
    String reading =
        Files.readString(Example.SOUND.folder().resolve("readings").resolve("bridge.ttl"));
    Set<String> used = new TreeSet<>();
    Pattern.compile("cg:([a-z]\\w*)")
        .matcher(reading)
        .results()
        .map((MatchResult r) -> r.group(1))
        .filter(FIELDS::contains)
        .forEach(used::add);
    assertEquals(FIELDS, used);
  }

  @Test
  void theSmallOneHasEveryStanceEveryVoiceAndEveryKindOfAnswer() {
    List<Claim> claims = Example.SOUND.read().readings().get(0).claims();
    assertEquals(
        Set.of(Stance.values()),
        Set.copyOf(claims.stream().map(claim -> claim.said().stance()).toList()));
    assertEquals(
        Set.of(Voice.values()),
        Set.copyOf(claims.stream().map(claim -> claim.said().voice()).toList()));
    assertEquals(
        Set.of(Question.Kind.values()),
        Set.copyOf(
            claims.stream()
                .flatMap(claim -> claim.content().positions().stream())
                .map(position -> position.answer().kind())
                .toList()));
  }

  @Test
  void coverageListsTheSentencesThatCarryNoClaimAndLeavesFurnitureOut() {
    Coverage coverage = Coverage.of(Example.SOUND.read()).get(0);
    assertEquals(14, coverage.sentences());
    assertEquals(
        List.of(new Coverage.Silence(1, 1, "Bru\u0308ckenau 🌉 quarrels over its bridge")),
        coverage.silent());
  }

  @Test
  void anArticleThatNobodyHasReadIsSilentFromEndToEnd() {
    Workspace sound = Example.SOUND.read();
    Workspace unread =
        new Workspace(
            sound.articles(),
            sound.lexicon(),
            sound.lexiconTriples(),
            sound.known(),
            List.of(),
            List.of(),
            sound.places());
    Coverage coverage = Coverage.of(unread).get(0);
    assertEquals(coverage.sentences(), coverage.silent().size());
    assertEquals(17, coverage.sentences());
  }
}
