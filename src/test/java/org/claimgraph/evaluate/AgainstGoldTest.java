package org.claimgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Voice;
import org.claimgraph.interpret.FoundClaim;
import org.junit.jupiter.api.Test;

/** Every figure is worked out by hand beside the sentence that gives it. */
class AgainstGoldTest {
  private static final MarkedSentence MAYOR =
      MarkedSentence.of("[The mayor] {said} <that taxes would rise>, and Ann Lee denied it.");
  private static final MarkedSentence LEE =
      MarkedSentence.of("The mayor said that taxes would rise, and [Ann Lee] {denied} <it>.");

  private static Evaluation evaluate(Gold gold, FoundClaim... found) {
    return AgainstGold.of("test", gold, Optional.empty(), article -> List.of(found));
  }

  private static Score score(Evaluation evaluation, String name, String of) {
    return evaluation.measures().stream()
        .filter(m -> m.name().equals(name) && m.of().equals(of))
        .findFirst()
        .orElseThrow()
        .score();
  }

  private static MarkedSentence sentence(String marked) {
    return MarkedSentence.of(marked);
  }

  @Test
  void whatIsFoundJustAsMarkedIsRightInEveryMeasure() {
    Evaluation all =
        evaluate(MarkedSentence.gold(MAYOR, LEE), MAYOR.foundBy("r"), LEE.foundBy("r"));
    for (Measure measure : all.measures()) {
      assertEquals(1, measure.score().f1(), measure.toString());
    }
    assertEquals(List.of(), all.missed());
    assertEquals(List.of(), all.spurious());
  }

  @Test
  void whatIsNotFoundIsMissedInEveryMeasure() {
    Evaluation none = evaluate(MarkedSentence.gold(MAYOR, LEE));
    for (Measure measure : none.measures()) {
      assertEquals(0, measure.score().f1(), measure.toString());
    }
    assertEquals(
        List.of("that taxes would rise", "it"),
        none.missed().stream().map(Mistake::content).toList());
  }

  /** "taxes would rise" is 3 of the 4 tokens of "that taxes would rise": Dice 6/7. */
  @Test
  void aShorterContentIsFoundButIsNotTheSameSpan() {
    Evaluation shorter =
        evaluate(
            MarkedSentence.gold(MAYOR),
            sentence("[The mayor] {said} that <taxes would rise>, and Ann Lee denied it.")
                .foundBy("r"));
    assertEquals(Score.of(0, 1, 1), score(shorter, "span-exact", "content"));
    assertEquals(Score.of(3, 3, 4), score(shorter, "token", "content"));
    assertEquals(Score.of(1, 1, 1), score(shorter, "triple", "found"));
    assertEquals(Score.of(1, 1, 1), score(shorter, "triple", "attributed"));
  }

  /** One of four tokens: Dice 2/5, which is less than half. */
  @Test
  void lessThanHalfOfTheContentIsNotFound() {
    Evaluation stump =
        evaluate(
            MarkedSentence.gold(MAYOR),
            sentence("[The mayor] {said} that taxes would <rise>, and Ann Lee denied it.")
                .foundBy("r"));
    assertEquals(Score.of(0, 1, 1), score(stump, "triple", "found"));
    assertEquals(1, stump.missed().size());
    assertEquals(1, stump.spurious().size());
  }

  @Test
  void theWrongSpeakerIsFoundAndNotAttributed() {
    Evaluation wrong =
        evaluate(
            MarkedSentence.gold(MAYOR),
            sentence("The mayor {said} <that taxes would rise>, and [Ann Lee] denied it.")
                .foundBy("r"));
    assertEquals(Score.of(1, 1, 1), score(wrong, "triple", "found"));
    assertEquals(Score.of(0, 1, 1), score(wrong, "triple", "attributed"));
    assertEquals(List.of(), wrong.missed());
    assertEquals("Ann Lee", wrong.misattributed().get(0).source());
    assertEquals("The mayor", wrong.misattributed().get(0).expected());
  }

  @Test
  void nobodyIsTheSameAsNobody() {
    MarkedSentence nobody = sentence("It {is said} <that taxes would rise>.");
    Evaluation same =
        evaluate(MarkedSentence.gold(nobody), nobody.foundBy("r", Voice.UNATTRIBUTED));
    assertEquals(Score.of(1, 1, 1), score(same, "triple", "attributed"));
  }

  @Test
  void whatIsFoundTwiceIsRightOnce() {
    Evaluation twice =
        evaluate(MarkedSentence.gold(MAYOR), MAYOR.foundBy("one"), MAYOR.foundBy("two"));
    assertEquals(Score.of(1, 2, 1), score(twice, "triple", "attributed"));
    // But its words are the same words: they count once.
    assertEquals(Score.of(1, 1, 1), score(twice, "span-exact", "content"));
  }

  @Test
  void aContentInTwoPiecesIsTwoSpans() {
    MarkedSentence split = sentence("<“Taxes,”> [he] {said}, <“will rise.”>");
    Evaluation half =
        evaluate(
            MarkedSentence.gold(split),
            sentence("“Taxes,” [he] {said}, <“will rise.”>").foundBy("r"));
    // “ Taxes , ” has four tokens and “ will rise . ” five: Dice 2·5 / (9 + 5).
    assertEquals(Score.of(1, 1, 2), score(half, "span-exact", "content"));
    assertEquals(Score.of(1, 1, 1), score(half, "triple", "found"));
  }

  @Test
  void whatTheAuthorSaysIsNotCompared() {
    Evaluation none =
        evaluate(
            MarkedSentence.gold(MAYOR),
            sentence("The mayor said that taxes would rise, <and Ann Lee denied it>.")
                .foundBy("prediction", Voice.AUTHOR));
    assertEquals(Score.of(0, 0, 1), score(none, "triple", "found"));
  }

  @Test
  void eachRuleHasItsPrecisionAndTheVersionThatRan() {
    Evaluation rules =
        evaluate(
            MarkedSentence.gold(MAYOR),
            MAYOR.foundBy("good"),
            LEE.foundBy("bad"),
            sentence("The mayor said that taxes would rise, and {Ann} <Lee denied it>.")
                .foundBy("bad"));
    assertEquals(new RuleScore("good", "3", 1, 1), rule(rules, "good"));
    assertEquals(new RuleScore("bad", "3", 2, 0), rule(rules, "bad"));
  }

  private static RuleScore rule(Evaluation evaluation, String id) {
    return evaluation.rules().stream().filter(r -> r.rule().equals(id)).findFirst().orElseThrow();
  }

  /** Of the slice "denied": what was found on "said" is set aside, what on "and" is wrong. */
  @Test
  void aSliceJudgesOnlyWhatLiesOnItsCuesOrOnNone() {
    MarkedSentence stray =
        sentence("The mayor said that taxes would rise, {and} <Ann Lee> denied it.");
    Evaluation slice =
        AgainstGold.of(
            "test",
            MarkedSentence.gold(MAYOR, LEE),
            Optional.of(Set.of("denied")),
            article -> List.of(MAYOR.foundBy("r"), LEE.foundBy("r"), stray.foundBy("r")));
    assertEquals(Score.of(1, 2, 1), score(slice, "triple", "attributed"));
  }
}
