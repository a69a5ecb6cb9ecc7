package org.claimgraph.publish;

/** The address to serve on cannot be had. The message is a sentence for users. */
public final class CannotListen extends RuntimeException {
  CannotListen(String says, Throwable cause) {
    super(says, cause);
  }
}
