/**
 * Judges queries before they run, and bounds what they answer.
 *
 * <p>Read {@link org.claimgraph.publish.gate.QueryGate} first. Queries are judged after parsing, on
 * the algebra, where nothing hides in a subquery or an EXISTS; matching on text was refused, since
 * a literal may well contain the word SERVICE. What may run on within one row, where the time limit
 * is not looked at, is refused by an estimate.
 */
@NullMarked
package org.claimgraph.publish.gate;

import org.jspecify.annotations.NullMarked;
