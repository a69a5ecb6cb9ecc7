package org.claimgraph.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some claims under a heading, a page of them at a time.
 *
 * @param name its name in addresses, and its anchor on the page
 * @param heading the heading, which may lead somewhere
 * @param note a few words beside it, such as the number of independent origins
 * @param count how many there are in all, in words
 * @param claims those that are shown
 * @param earlier where the ones before are
 * @param later where the ones after are
 */
public record ClaimList(
    String name,
    Link heading,
    @Nullable String note,
    String count,
    List<ClaimCard> claims,
    @Nullable String earlier,
    @Nullable String later) {}
