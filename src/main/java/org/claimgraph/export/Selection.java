package org.claimgraph.export;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What of the graph is wanted: a view of all of it, or of the surroundings of one thing, of all
 * claims or of some.
 *
 * @param view how claims are shown
 * @param around the thing in the middle; without it, everything is shown
 * @param limit the most neighbours that are shown around it; the others are counted
 * @param filter which claims and which kinds of nodes are shown
 */
public record Selection(View view, Optional<Node> around, int limit, Filter filter) {
  /** As many neighbours as a drawing bears. */
  public static final int USUAL_LIMIT = 50;

  /** Holds the limit to something that can be meant. */
  public Selection {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "A limit of %d neighbours shows nothing; expected 1 or more.".formatted(limit));
    }
  }

  /** All that a view shows. */
  public static Selection of(View view) {
    return new Selection(view, Optional.empty(), USUAL_LIMIT, Filter.NONE);
  }

  /** The same around one thing. */
  public Selection around(Node thing, int most) {
    return new Selection(view, Optional.of(thing), most, filter);
  }

  /** The same of some claims and kinds only. */
  public Selection with(Filter other) {
    return new Selection(view, around, limit, other);
  }

  /** Whether it is the whole graph, without anything left out. */
  boolean isEverything() {
    return view == View.CLAIMS && around.isEmpty() && filter.equals(Filter.NONE);
  }
}
