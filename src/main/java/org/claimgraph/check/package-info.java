/**
 * Is this workspace sound? Findings come out.
 *
 * <p>Read {@link org.claimgraph.check.Check} first. What reading a workspace finds (the evidence
 * lock, unknown names, wrong values) it finds by reading; this room adds what only the whole can
 * show: the SHACL shapes over the built graph, names that belong to two entries, entries that
 * nothing uses, and sentences that carry no claim.
 *
 * <p>Each rule has an id, which is a heading in {@code docs/checks.md} and the name of a fixture.
 */
@NullMarked
package org.claimgraph.check;

import org.jspecify.annotations.NullMarked;
