package org.claimgraph.article;

import java.util.Optional;

/** Stops the reading of one article; becomes a {@link Refusal} before it leaves the room. */
final class RefusedArticle extends Exception {
  private final RefusalCode code;
  private final Optional<String> at;

  RefusedArticle(RefusalCode code, String says) {
    this(code, says, Optional.empty());
  }

  /**
   * The same at one place.
   *
   * @param at see {@link Refusal#at}
   */
  RefusedArticle(RefusalCode code, String says, Optional<String> at) {
    super(says);
    this.code = code;
    this.at = at;
  }

  Refusal of(String input) {
    return new Refusal(input, code, String.valueOf(getMessage()), at);
  }
}
