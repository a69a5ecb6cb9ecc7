/**
 * SPARQL and the graph store protocol as Fuseki speaks them, kept to what the standard says and to
 * our limits.
 *
 * <p>Read {@link org.claimgraph.publish.protocol.GuardedQuery} first; {@link
 * org.claimgraph.publish.protocol.HeldResponse} sees to it that an answer is whole or an error.
 */
@NullMarked
package org.claimgraph.publish.protocol;

import org.jspecify.annotations.NullMarked;
