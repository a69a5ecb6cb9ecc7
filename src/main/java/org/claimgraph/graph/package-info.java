/**
 * Terms, IRIs, and claims as triples. Jena starts in this room.
 *
 * <p>Read {@link org.claimgraph.graph.Cg} first (the words we use).
 */
@NullMarked
package org.claimgraph.graph;

import org.jspecify.annotations.NullMarked;
