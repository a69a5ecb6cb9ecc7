package org.claimgraph.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the graph, as a form that selects it and as lines; a script draws it.
 *
 * @param views what may be shown
 * @param around the thing in the middle, as it was typed; empty for all
 * @param limit the most neighbours around it, as it was typed
 * @param stances which claims count
 * @param kinds which nodes are shown
 * @param source an article, as it was typed
 * @param from the beginning of the time that claims are about, as it was typed
 * @param to its end
 * @param sum what there is, in a sentence
 * @param lines some or all of what is drawn
 * @param files the same for other programs
 * @param error why there is nothing
 * @param status HTTP status: 200 unless there is an error
 */
public record GraphPage(
    List<Choice> views,
    String around,
    String limit,
    List<Choice> stances,
    List<Choice> kinds,
    String source,
    String from,
    String to,
    String sum,
    List<Line> lines,
    List<Link> files,
    @Nullable String error,
    int status) {

  /** One of several that a form offers. */
  public record Choice(String name, boolean chosen) {}

  /**
   * A line of the drawing.
   *
   * @param words of a claim behind it, which lead to its page; empty when they are its ends' own
   */
  public record Line(Link from, String kind, Link to, int claims, Link words) {}
}
