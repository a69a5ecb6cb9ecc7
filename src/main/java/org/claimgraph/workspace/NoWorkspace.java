package org.claimgraph.workspace;

/** There is no workspace to read. The message is a sentence for people. */
public final class NoWorkspace extends Exception {
  NoWorkspace(String says) {
    super(says);
  }
}
