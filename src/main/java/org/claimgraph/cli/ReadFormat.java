package org.claimgraph.cli;

/** What {@code read} can write. */
enum ReadFormat {
  /** For people: a line a claim. */
  TABLE,

  /** For programs: an object a claim. */
  JSONL,

  /** The triples that a build gives of the article. */
  TTL,

  /** A draft for a person to edit. */
  READING,

  /** The text that was read, alone: what quotes stand in and offsets count in. */
  TEXT;

  /** Whether the articles and readings of the workspace are asked for, not only its names. */
  boolean needsReadings() {
    return this == TTL || this == READING;
  }
}
