package org.claimgraph.article;

/**
 * A published text, exactly as it was stored.
 *
 * @param name file name without its ending; what people call the article
 * @param text the decoded text, unchanged: line ends, quotation marks and spaces as they came
 * @param sha256 hash of the stored bytes, 64 hex digits
 */
public record Article(String name, String text, String sha256) {

  /** The first 16 hex digits of the hash: 64 bits, enough to tell any two articles apart. */
  public String id() {
    return sha256.substring(0, 16);
  }

  @Override
  public String toString() {
    return name;
  }
}
