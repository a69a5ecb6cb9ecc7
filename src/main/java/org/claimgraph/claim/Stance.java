package org.claimgraph.claim;

import java.util.Locale;

/** What a claimant does with a proposition. The ontology gives each a polarity. */
public enum Stance {
  ASSERTS,
  CONFIRMS,
  DENIES,
  DOUBTS,
  PREDICTS,
  WARNS,
  QUESTIONS,
  REPORTS;

  /** The term's local name in the ontology, and the word in JSON: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
