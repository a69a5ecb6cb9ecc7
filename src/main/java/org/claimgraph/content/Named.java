package org.claimgraph.content;

import java.util.List;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;

/**
 * The names in a stretch, told apart.
 *
 * @param actors who is spoken about, in text order
 * @param places where it happens, in text order
 */
record Named(List<At<Actor>> actors, List<At<Location>> places) {

  /**
   * Something that is named.
   *
   * @param first index of the name's first token
   * @param last index of its last token
   */
  record At<T>(int first, int last, T what) {}

  /** Who is spoken about, each once. */
  List<Actor> about() {
    return actors.stream().map(At::what).distinct().toList();
  }

  /** Where it happens, each place once. */
  List<Location> where() {
    return places.stream().map(At::what).distinct().toList();
  }
}
