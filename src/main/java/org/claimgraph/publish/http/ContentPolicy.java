package org.claimgraph.publish.http;

/** What a browser may run and load for a page of ours, as the header says it. */
public final class ContentPolicy {
  public static final String HEADER = "Content-Security-Policy";

  private static final String REST =
      "; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** Nothing runs: for everything that is no page. */
  public static final String DATA = "default-src 'none'; style-src 'self'" + REST;

  /**
   * Scripts and style sheets in files of ours, which may fetch from us; nothing within the page.
   */
  public static final String PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'" + REST;

  /**
   * The same for a page that other sites may show within theirs: it only reads, and nobody is known
   * to it, so there is no click to be stolen.
   */
  public static final String EMBEDDED = PAGE.replace("frame-ancestors 'none'", "frame-ancestors *");

  private ContentPolicy() {}
}
