package org.claimgraph.cli;

/** A command that cannot go on, with a sentence for its user and the exit code. */
final class Failure extends Exception {
  private final int code;

  private Failure(int code, String says) {
    super(says);
    this.code = code;
  }

  /** It could not be done. */
  static Failure because(String says) {
    return new Failure(1, says);
  }

  /** The command is not understood. */
  static Failure usage(String says) {
    return new Failure(2, says);
  }

  int code() {
    return code;
  }
}
