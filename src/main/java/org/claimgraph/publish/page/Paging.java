package org.claimgraph.publish.page;

/**
 * Which page of a list this is.
 *
 * @param page counted from 1
 * @param pages how many there are, at least 1
 * @param address what the number of a page is added to: {@code /browse/actors?page=}
 */
public record Paging(int page, int pages, String address) {
  /** How many pages so many things take. */
  public static int pages(int things, int aPage) {
    return Math.max(1, (things + aPage - 1) / aPage);
  }
}
