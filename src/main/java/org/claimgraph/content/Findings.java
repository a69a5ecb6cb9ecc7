package org.claimgraph.content;

import java.util.Optional;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Content;

/**
 * What was found in the content of a claim.
 *
 * @param content what is said
 * @param certainty how sure the words are, if they show it
 * @param negated whether the main clause is negated
 */
public record Findings(Content content, Optional<Certainty> certainty, boolean negated) {}
