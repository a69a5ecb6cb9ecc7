package org.claimgraph.claim;

import java.util.List;
import java.util.Map;

/**
 * What several claims answer.
 *
 * @param id last part of the IRI, such as {@code how-many-soldiers}
 * @param text the question in plain words
 * @param kind which kind of answer it takes
 * @param topics ids of the topics it belongs to
 * @param choices for {@link Kind#CHOICE}: id and label of each suggested answer
 */
public record Question(
    String id, String text, Kind kind, List<String> topics, Map<String, String> choices) {

  /** The kinds of answer. */
  public enum Kind {
    YES_NO("true or false"),
    NUMBER("a quantity such as [ cg:min 1500 ; cg:max 1500 ]"),
    PLACE("a location of the lexicon"),
    ACTOR("an actor of the lexicon"),
    CHOICE("one of the question's schema:suggestedAnswer");

    private final String expected;

    Kind(String expected) {
      this.expected = expected;
    }

    /** What an answer of this kind looks like, for a message. */
    public String expected() {
      return expected;
    }
  }
}
