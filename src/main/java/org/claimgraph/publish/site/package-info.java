/**
 * What we answer ourselves: pages for people, linked data, descriptions of the whole.
 *
 * <p>Read {@link org.claimgraph.publish.site.Site} first. Each answer is made within one read
 * transaction; what is kept for the next one is kept for the version of the data it was made from.
 */
@NullMarked
package org.claimgraph.publish.site;

import org.jspecify.annotations.NullMarked;
