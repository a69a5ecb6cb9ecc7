/**
 * What is asked and what is answered, as values: addresses with what they need, what a client
 * accepts, replies and errors.
 *
 * <p>Read {@link org.claimgraph.publish.http.Route} first: it is the list of all that is answered.
 */
@NullMarked
package org.claimgraph.publish.http;

import org.jspecify.annotations.NullMarked;
