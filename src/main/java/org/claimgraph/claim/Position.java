package org.claimgraph.claim;

/** An answer to a question, as a claim gives it. */
public record Position(Question question, Answer answer) {}
