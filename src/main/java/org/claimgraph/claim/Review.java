package org.claimgraph.claim;

import java.util.Locale;

/** What a person has said of a claim as a record. */
public enum Review {
  PROPOSED,
  ACCEPTED,
  REJECTED,
  CORRECTED;

  /** The term's local name in the ontology, and the word in JSON: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
