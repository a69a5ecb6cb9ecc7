/**
 * How well did the rules read? What they found, against what people marked.
 *
 * <p>Read {@link org.claimgraph.evaluate.Evaluation} first. There are two yardsticks. {@link
 * org.claimgraph.evaluate.AgainstGold} takes texts in which people marked the words of source, cue
 * and content; its measures are those of the research on attribution, so that our figures can be
 * laid beside published ones. {@link org.claimgraph.evaluate.AgainstReadings} takes the readings of
 * a workspace and asks what its users care about: is the claimant the right actor, the stance the
 * right one, the figure the right one.
 *
 * <p>Both pair found and marked one to one before anything is counted: two findings of one claim
 * are one right and one wrong. What a person did not mark is wrong if it is found, even where one
 * might argue.
 */
@NullMarked
package org.claimgraph.evaluate;

import org.jspecify.annotations.NullMarked;
