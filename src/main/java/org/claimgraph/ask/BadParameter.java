package org.claimgraph.ask;

/** A parameter that the query does not have, or a value that it cannot take. */
public final class BadParameter extends IllegalArgumentException {
  BadParameter(String message) {
    super(message);
  }
}
