/**
 * What the operator sees of the server: figures, and a line for every request.
 *
 * <p>Read {@link org.claimgraph.publish.watch.RequestNotes} first: what is noted of a request while
 * it is answered. {@link org.claimgraph.publish.watch.Metrics} and {@link
 * org.claimgraph.publish.watch.AccessLog} look at it when the answer is sent. Tokens, bodies and
 * parameters are never noted.
 */
@NullMarked
package org.claimgraph.publish.watch;

import org.jspecify.annotations.NullMarked;
