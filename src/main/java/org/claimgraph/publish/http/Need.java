package org.claimgraph.publish.http;

/** What a request must be allowed to do. */
public enum Need {
  /** Everybody's, unless reading is private. */
  READ,
  /** Everybody's, always: whether the server lives is no secret. */
  LIVENESS,
  /** Only with the token, and never from a page of another site. */
  WRITE
}
