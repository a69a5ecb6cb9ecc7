package org.claimgraph.publish.door;

/** A token file that is not as it should be. The message is a sentence for users. */
public final class BadToken extends Exception {
  BadToken(String says) {
    super(says);
  }
}
