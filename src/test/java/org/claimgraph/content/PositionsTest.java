package org.claimgraph.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Utopian guards have left; have-they-left yes",
        "The Utopian guards have not left; have-they-left no",
        "The Utopian guards remained; have-they-left no",
        "Up to 300 Utopian guards came; how-many up-to-300",
        "The Utopian guards camped near Amaurot; where amaurot",
        "Utopia sent the Utopian guards; who utopia",
        "The Utopian guards had no food; why hunger",
        "They came under orders; why orders",
        "They came under orders and refused; ''"
      })
  void aCueGivesTheAnswerOfItsQuestion(String sentence, String expected) {
    assertEquals(expected, answers(Utopia.read(sentence).content()));
  }

  @Test
  void aDenialTurnsYesIntoNoAndLeavesOtherAnswersOut() {
    assertEquals(
        "have-they-left no", answers(Utopia.denied("The Utopian guards have left").content()));
    assertEquals(
        "have-they-left yes", answers(Utopia.denied("The Utopian guards have not left").content()));
    assertEquals("", answers(Utopia.denied("Up to 300 Utopian guards came").content()));
  }

  @Test
  void aConditionGivesNoPosition() {
    assertEquals(
        "", answers(Utopia.read("If the bread is dear, the Utopian guards have left").content()));
  }

  @Test
  void aQuestionAsksAndDoesNotAnswer() {
    Content content = Utopia.read("Have the Utopian guards left?").content();
    assertTrue(content.positions().isEmpty());
    assertEquals(
        "have-they-left", content.asks().stream().map(Question::id).findFirst().orElse(""));
  }

  private static String answers(Content content) {
    return content.positions().stream()
        .map(position -> position.question().id() + " " + position.answer().slug())
        .collect(Collectors.joining(", "));
  }
}
