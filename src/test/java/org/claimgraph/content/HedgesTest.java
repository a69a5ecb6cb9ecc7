package org.claimgraph.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.claimgraph.claim.Certainty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The bridge will fall; certain",
        "There is no doubt that the bridge is old; certain",
        "The bridge may fall; possible",
        "The bridge could well fall; possible",
        "Perhaps the bridge is old; possible",
        "The bridge will, therefore, likely fall; probable",
        "The bridge can be expected to fall; probable",
        "The bridge is unlikely to fall; probable",
        "The bridge seems old; probable",
        "The bridge is old; -",
        "The bridge would fall; -",
        "Will the bridge fall?; -",
        "How the bridge might fall; -",
        "It weighs 100 and possibly up to 200 tons; -"
      })
  void theWordsShowHowSureTheyAre(String sentence, String expected) {
    assertEquals(expected, Utopia.read(sentence).certainty().map(Certainty::id).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The guards have not left; true",
        "The guards haven't left; true",
        "It is not true that they left; true",
        "They left because there was no food; false",
        "No doubt the guards have left; false",
        "Not only the guards have left; false",
        "It is not true that nobody left; false"
      })
  void aNegationReachesToTheEndOfItsClauseAndTwoCancelOut(String sentence, boolean negated) {
    assertEquals(negated, Utopia.read(sentence).negated());
  }
}
