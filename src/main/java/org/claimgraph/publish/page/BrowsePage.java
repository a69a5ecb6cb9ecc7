package org.claimgraph.publish.page;

import java.util.List;

/**
 * All things of one kind.
 *
 * @param title what they are
 * @param path where the list is
 * @param entries each with a few words beside it
 * @param more how many are not shown
 */
public record BrowsePage(String title, String path, List<StartPage.Noted> entries, int more) {}
