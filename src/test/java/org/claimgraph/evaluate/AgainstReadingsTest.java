package org.claimgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.claimgraph.Example;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Origin;
import org.claimgraph.claim.Said;
import org.claimgraph.claim.Voice;
import org.claimgraph.extract.Attribution;
import org.claimgraph.interpret.FoundClaim;
import org.claimgraph.workspace.Reading;
import org.claimgraph.workspace.Workspace;
import org.junit.jupiter.api.Test;

/** Found are the claims of the reading itself, changed in one way or another. */
class AgainstReadingsTest {
  private static final Workspace SOUND = Example.SOUND.read();
  private static final Reading READING = SOUND.readings().get(0);
  private static final long ATTRIBUTED =
      READING.claims().stream().filter(AgainstReadings::isAttributed).count();

  private static Evaluation evaluate(UnaryOperator<Claim> change) {
    return AgainstReadings.of(
        "test",
        SOUND,
        article -> READING.claims().stream().map(change).map(c -> found(c)).toList());
  }

  private static FoundClaim found(Claim claim) {
    Said said = claim.said();
    return new FoundClaim(
        claim.with(Origin.rule("r", "1")),
        new Attribution(
            "r",
            said.claimantWords().map(Evidence::span).stream().toList(),
            said.cue().map(Evidence::span),
            List.of(claim.quote().span()),
            said.voice(),
            said.stance(),
            said.certainty(),
            List.of()));
  }

  private static Claim said(Claim claim, List<Actor> claimants, Voice voice) {
    Said old = claim.said();
    Said said =
        new Said(
            claimants,
            voice,
            old.via(),
            old.stance(),
            Optional.empty(),
            old.at(),
            old.on(),
            old.cue(),
            old.claimantWords());
    return new Claim(claim.quote(), claim.disambiguation(), said, claim.content(), claim.origin());
  }

  private static Score score(Evaluation evaluation, String name, String of) {
    return evaluation.measures().stream()
        .filter(m -> m.name().equals(name) && m.of().equals(of))
        .findFirst()
        .orElseThrow()
        .score();
  }

  @Test
  void aReadingAgainstItselfIsRightInEveryMeasureThatApplies() {
    Evaluation same = evaluate(claim -> claim);
    for (Measure measure : same.measures()) {
      Score score = measure.score();
      assertEquals(score.marked(), score.found(), measure.toString());
      assertEquals(score.marked(), score.rightFound(), measure.toString());
    }
    assertEquals(List.of(), same.missed());
    assertEquals(List.of(), same.misattributed());
    assertEquals(List.of(), same.spurious());
    assertEquals(OptionalInt.of(0), same.inFurniture());
    int claims = READING.claims().size();
    assertEquals(
        new RuleScore("r", "1", claims, claims), same.rules().get(same.rules().size() - 1));
  }

  @Test
  void anOpenClaimantIsNotFoundAndAWrongOneIsWrong() {
    Evaluation open = evaluate(claim -> said(claim, List.of(), claim.said().voice()));
    assertEquals(Score.of(0, 0, ATTRIBUTED), score(open, "attributed claim", "claimant"));
    Actor somebody = new Actor("somebody-else", "Somebody Else", List.of(), List.of());
    Evaluation wrong = evaluate(claim -> said(claim, List.of(somebody), claim.said().voice()));
    assertEquals(Score.of(0, ATTRIBUTED, ATTRIBUTED), score(wrong, "attributed claim", "claimant"));
    assertEquals(READING.claims().size(), wrong.misattributed().size());
  }

  @Test
  void anotherVoiceIsAnotherClaimantButTheSameWords() {
    Evaluation author = evaluate(claim -> said(claim, claim.said().claimants(), Voice.AUTHOR));
    Score attributed = score(author, "claim", "attributed");
    assertEquals(new Score(0, 0, ATTRIBUTED, ATTRIBUTED), attributed);
    assertEquals(Score.of(0, 0, ATTRIBUTED), score(author, "attributed claim", "claimant"));
  }

  @Test
  void whatIsFoundNowhereIsMissedWithItsPlace() {
    Evaluation nothing = AgainstReadings.of("test", SOUND, article -> List.of());
    assertEquals(READING.claims().size(), nothing.missed().size());
    Mistake first = nothing.missed().get(0);
    assertEquals("articles/bridge.txt", first.place().file());
    assertEquals("", first.rule());
  }

  @Test
  void aClaimInFurnitureIsReportedAndSpurious() {
    Evidence furniture = READING.furniture().get(0).evidence();
    Claim first = READING.claims().get(0);
    Claim misplaced =
        new Claim(furniture, Optional.empty(), first.said(), first.content(), first.origin());
    Evaluation evaluation = AgainstReadings.of("test", SOUND, article -> List.of(found(misplaced)));
    assertEquals(OptionalInt.of(1), evaluation.inFurniture());
  }

  @Test
  void whatIsFoundTwiceIsRightOnce() {
    Evaluation twice =
        AgainstReadings.of(
            "test",
            SOUND,
            article -> {
              List<FoundClaim> found = new ArrayList<>();
              READING.claims().forEach(claim -> found.add(found(claim)));
              found.add(found(READING.claims().get(0)));
              return found;
            });
    assertEquals(1, twice.spurious().size());
  }

  @Test
  void theRulesSeeTheArticleOnly() {
    List<Article> seen = new ArrayList<>();
    AgainstReadings.of(
        "test",
        SOUND,
        article -> {
          seen.add(article);
          return List.of();
        });
    assertEquals(SOUND.articles(), seen);
  }
}
