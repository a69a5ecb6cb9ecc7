package org.claimgraph.article;

/** An article's bytes that cannot be read as a text. The message is a sentence for people. */
public final class UnreadableArticle extends Exception {
  private final String rule;

  UnreadableArticle(String rule, String says) {
    super(says);
    this.rule = rule;
  }

  /** Which rule the bytes break: {@code not-utf-8}, {@code binary-article}, {@code no-text}. */
  public String rule() {
    return rule;
  }

  /** Never null: every fault of this kind has a sentence. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
