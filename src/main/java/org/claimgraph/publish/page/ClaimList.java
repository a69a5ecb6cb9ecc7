package org.claimgraph.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some claims under a heading.
 *
 * @param heading the heading, which may lead somewhere
 * @param note a few words beside it, such as the number of independent origins
 * @param claims those that are shown
 * @param more how many are not
 */
public record ClaimList(Link heading, @Nullable String note, List<ClaimCard> claims, int more) {}
