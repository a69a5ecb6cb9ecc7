/**
 * Articles on disk, and the graph of their claims.
 *
 * <p>Read {@link org.claimgraph.store.Store} first.
 */
@NullMarked
package org.claimgraph.store;

import org.jspecify.annotations.NullMarked;
