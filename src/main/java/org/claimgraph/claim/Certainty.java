package org.claimgraph.claim;

import java.util.Locale;

/** How sure the words themselves are. */
public enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE;

  /** The term's local name in the ontology, and the word in JSON: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
