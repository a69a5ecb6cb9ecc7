package org.claimgraph.content;

import java.util.Optional;
import org.claimgraph.claim.PartialDate;

/**
 * Words that say when.
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param date the day, month or year that they name by themselves; empty if they are only words
 */
record Moment(int first, int last, Optional<PartialDate> date) {}
