package org.claimgraph.article;

/**
 * Something about an article that people should know and that did not stop us.
 *
 * @param code what it is about
 * @param says one sentence for people; places in it count code points of the text from 0
 */
public record Warning(WarningCode code, String says) {

  /** {@code code: sentence}. */
  @Override
  public String toString() {
    return code + ": " + says;
  }
}
