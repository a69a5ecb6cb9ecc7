package org.claimgraph.lexicon;

import java.util.Optional;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;

/**
 * A name found in a text.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param entry what the name may stand for
 */
public record Mention(int first, int last, Entry entry) {

  /**
   * What one name may stand for.
   *
   * @param actor the actor of that name
   * @param place the place of that name
   * @param demonym whether the name is an adjective that only derives from the actor's: "Russian"
   * @param known whether the workspace's lexicon has it, or only the world
   */
  public record Entry(
      Optional<Actor> actor, Optional<Location> place, boolean demonym, boolean known) {}
}
