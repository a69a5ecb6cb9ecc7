package org.claimgraph.workspace;

import java.util.Optional;

/**
 * A claim that a draft has proposed. A reading remembers it whatever a person made of it: accepted,
 * corrected or deleted it.
 *
 * @param id what was proposed, in short: the first 12 hex digits of the SHA-256 of its Turtle
 * @param quote the words
 * @param prefix the words before them, where they stand in the text more than once
 */
public record Proposal(String id, String quote, Optional<String> prefix) {}
