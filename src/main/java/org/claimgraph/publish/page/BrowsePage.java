package org.claimgraph.publish.page;

import java.util.List;

/**
 * All things of one kind.
 *
 * @param title what they are
 * @param path where the list is
 * @param entries those of this page, each with a few words beside it
 * @param total how many there are in all
 * @param paging which page this is
 */
public record BrowsePage(
    String title, String path, List<StartPage.Noted> entries, int total, Paging paging) {}
