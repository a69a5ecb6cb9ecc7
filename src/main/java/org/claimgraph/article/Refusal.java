package org.claimgraph.article;

import java.util.Optional;

/**
 * An article that was not read. The others of the same call are.
 *
 * @param input what the person who handed it in calls it
 * @param code which rule it breaks
 * @param says one sentence: what is wrong, where, and what would be right
 * @param at where in it, if that is one place: {@code 3:14} for line and column, both from 1,
 *     {@code byte 3}, from 0, or {@code /articleBody}, a JSON Pointer (RFC 6901)
 * @param foreign the article as it was read, if all that is wrong with it is its language: a person
 *     may have made a reading of it
 */
public record Refusal(
    String input, RefusalCode code, String says, Optional<String> at, Optional<Document> foreign)
    implements Outcome {

  /** It is no article. */
  public Refusal(String input, RefusalCode code, String says, Optional<String> at) {
    this(input, code, says, at, Optional.empty());
  }

  /** It is wrong as a whole. */
  public Refusal(String input, RefusalCode code, String says) {
    this(input, code, says, Optional.empty());
  }

  /** {@code INPUT: code: sentence}. */
  @Override
  public String toString() {
    return input + ": " + code + ": " + says;
  }
}
