package org.claimgraph.claim;

import java.util.Locale;

/** How the article presents a claim: in its own voice, as somebody's, or as nobody's. */
public enum Voice {
  AUTHOR,
  ATTRIBUTED,
  UNATTRIBUTED;

  /** The term's local name in the ontology, and the word in JSON: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
