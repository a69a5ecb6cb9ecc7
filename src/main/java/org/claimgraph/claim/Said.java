package org.claimgraph.claim;

import java.util.List;
import java.util.Optional;

/**
 * How a claim is said.
 *
 * @param claimants who says it; empty when nobody is named, or when the author has no name
 * @param voice whether the author speaks, somebody else, or nobody in particular
 * @param via who passes it on between the claimant and the article
 * @param stance what the claimant does with the proposition
 * @param certainty how sure the words are, if they show it
 * @param at where it was said
 * @param on when it was said
 * @param cue the words that attribute it
 * @param claimantWords the words that name the claimant
 */
public record Said(
    List<Actor> claimants,
    Voice voice,
    List<Actor> via,
    Stance stance,
    Optional<Certainty> certainty,
    Optional<Location> at,
    Optional<PartialDate> on,
    Optional<Evidence> cue,
    Optional<Evidence> claimantWords) {}
