package org.claimgraph.store;

import java.time.Instant;
import java.util.Optional;

/**
 * That an article was taken out. Of its words nothing is kept.
 *
 * @param batch number of the batch in the log that did it
 * @param at when, if whoever did it said so
 */
public record Removal(long batch, Optional<Instant> at) {}
