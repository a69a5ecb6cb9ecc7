package org.claimgraph.interpret;

/** What a name, a title or a pronoun shows of a person's gender, for agreement and nothing else. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether one person can be called by both. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
