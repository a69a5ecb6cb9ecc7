/**
 * What was published: an article as it came, byte for byte, and who it is.
 *
 * <p>Read {@link org.claimgraph.article.Article} first. An article is identified by its bytes: the
 * same bytes are the same source wherever the file lies and whatever it is called, other bytes are
 * another source. A name or an address would be friendlier to read, but names are reused and pages
 * are edited, and a quotation must never point into a text that has changed under it.
 */
@NullMarked
package org.claimgraph.article;

import org.jspecify.annotations.NullMarked;
