package org.claimgraph.article;

/**
 * An article that was not read. The others of the same call are.
 *
 * @param input what the person who handed it in calls it
 * @param code which rule it breaks
 * @param says one sentence: what is wrong, where, and what would be right
 */
public record Refusal(String input, RefusalCode code, String says) implements Outcome {

  /** {@code INPUT: code: sentence}. */
  @Override
  public String toString() {
    return input + ": " + code + ": " + says;
  }
}
