package org.claimgraph.publish.page;

import java.util.List;

/**
 * What a search has found.
 *
 * @param query what was typed
 * @param results those of this page
 * @param total how many there are in all
 * @param paging which page this is
 */
public record SearchPage(String query, List<Result> results, int total, Paging paging) {
  /**
   * Something found.
   *
   * @param kind the word for it: {@code actor}
   * @param link its name, or the words of a claim
   * @param quoted whether those are words that somebody said
   * @param note a few words more
   */
  public record Result(String kind, Link link, boolean quoted, String note) {}
}
