/**
 * From an article to its claims: who is meant by the words that name a source, what of a page is no
 * part of the article, and the record of each claim.
 *
 * <p>Read {@link org.claimgraph.interpret.ClaimReader} first.
 */
@NullMarked
package org.claimgraph.interpret;

import org.jspecify.annotations.NullMarked;
