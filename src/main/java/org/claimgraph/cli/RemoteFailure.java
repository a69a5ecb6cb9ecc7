package org.claimgraph.cli;

/** A server that did not do what it was asked, with a sentence for the user and the exit code. */
final class RemoteFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int code;

  RemoteFailure(int code, String says) {
    super(says);
    this.code = code;
  }

  int code() {
    return code;
  }
}
