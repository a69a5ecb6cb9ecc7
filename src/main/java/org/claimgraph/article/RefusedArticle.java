package org.claimgraph.article;

/** Stops the reading of one article; becomes a {@link Refusal} before it leaves the room. */
final class RefusedArticle extends Exception {
  private final RefusalCode code;

  RefusedArticle(RefusalCode code, String says) {
    super(says);
    this.code = code;
  }

  Refusal of(String input) {
    return new Refusal(input, code, String.valueOf(getMessage()));
  }
}
