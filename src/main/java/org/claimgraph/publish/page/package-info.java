/**
 * What the pages show: plain records, filled by the room above and read by the templates in {@code
 * src/main/jte}. Everything in them is text; the templates escape it. Only {@link
 * org.claimgraph.publish.page.Link#href} ends up in an attribute that a browser follows.
 */
@NullMarked
package org.claimgraph.publish.page;

import org.jspecify.annotations.NullMarked;
