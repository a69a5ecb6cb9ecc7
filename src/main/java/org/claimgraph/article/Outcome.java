package org.claimgraph.article;

/** What became of one article that somebody handed in: it was read, or it was refused. */
public sealed interface Outcome permits Document, Refusal {

  /**
   * What the person who handed it in calls it: the path as given, {@code -} for standard input,
   * with {@code :3} behind it for the third record of a file that holds several.
   */
  String input();
}
