package org.claimgraph.publish.page;

import java.util.List;

/**
 * All things of one kind.
 *
 * @param title what they are
 * @param entries each with a few words beside it
 * @param more how many are not shown
 */
public record BrowsePage(String title, List<StartPage.Noted> entries, int more) {}
