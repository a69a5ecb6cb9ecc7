package org.claimgraph.article;

/** Bytes that cannot be read as a text. The message is a sentence for people. */
public final class UnreadableText extends Exception {
  private final String rule;
  private final String before;

  UnreadableText(String rule, String says, String before) {
    super(says);
    this.rule = rule;
    this.before = before;
  }

  /** Which rule the bytes break: {@code not-utf-8}, {@code binary-article}, {@code no-text}. */
  public String rule() {
    return rule;
  }

  /** What could be read before the fault; it ends where the fault is. */
  public String before() {
    return before;
  }

  /** Never null: every fault of this kind has a sentence. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
