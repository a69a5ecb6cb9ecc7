/**
 * Who said what: the records that everything else reads or writes.
 *
 * <p>Read {@link org.claimgraph.claim.Claim} first. A claim is made of the words it was read from
 * ({@link org.claimgraph.claim.Evidence}), of how they are said ({@link org.claimgraph.claim.Said}:
 * who, through whom, with what stance) and of what is said ({@link org.claimgraph.claim.Content}).
 * The two are apart because the first is what the text shows and the second is what the claimant
 * holds: a mistake in one must not touch the other.
 *
 * <p>Readings by hand and rules produce the same records; one place, in room {@code graph}, turns
 * them into triples. No record here knows RDF.
 */
@NullMarked
package org.claimgraph.claim;

import org.jspecify.annotations.NullMarked;
