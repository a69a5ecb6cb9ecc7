package org.claimgraph.interpret;

import org.claimgraph.claim.Claim;
import org.claimgraph.extract.Attribution;

/**
 * A claim that the rules found.
 *
 * @param claim the record
 * @param attribution the words it was read from, and the rule that read them
 */
public record FoundClaim(Claim claim, Attribution attribution) {}
