package org.claimgraph.publish.page;

import java.util.List;

/**
 * The start page.
 *
 * @param counts how much of what
 * @param disputed the questions with most disagreements, each with a note
 * @param latest the newest articles, each with a note
 * @param questions the shipped questions, each leading to its answer
 */
public record StartPage(
    List<Count> counts, List<Noted> disputed, List<Noted> latest, List<Link> questions) {
  /** A number of things. */
  public record Count(String number, Link what) {}

  /** A link with a few words beside it. */
  public record Noted(Link link, String note) {}
}
