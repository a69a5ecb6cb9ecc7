package org.claimgraph.evaluate;

import org.claimgraph.workspace.Place;

/**
 * A marked claim that no rule found, a found one that nobody marked, or one that was given to the
 * wrong claimant.
 *
 * @param place where its content begins
 * @param rule id of the rule that found it; empty for a missed one
 * @param source the words that name who says it
 * @param cue the words that attribute it
 * @param content what is said, pieces joined by an ellipsis
 * @param expected who should stand there, if that is wrong or, in a reading, nothing was found
 */
public record Mistake(
    Place place, String rule, String source, String cue, String content, String expected) {}
