package org.claimgraph.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who says something or is spoken about.
 *
 * @param entity what every page has
 * @param related members, and whom it speaks for
 * @param lists what it says, what it passes on, what is said of it
 * @param others with whom it agrees and disagrees, the most often first
 * @param courses its positions by question, in the order of time
 * @param limited the number of its claims that {@code others} and {@code courses} are drawn from,
 *     when it has more
 */
public record ActorPage(
    Entity entity,
    List<Statement> related,
    List<ClaimList> lists,
    List<Other> others,
    List<Course> courses,
    @Nullable String limited) {

  /**
   * Another actor.
   *
   * @param who the other
   * @param agrees positions that both take
   * @param disagrees disagreements in which they are on two sides
   */
  public record Other(Link who, List<Link> agrees, List<Link> disagrees) {}

  /**
   * What an actor answers to one question, in time.
   *
   * @param question the question
   * @param change in a sentence, how the position changed; absent when it did not
   * @param steps the answers, each with the claim
   */
  public record Course(Link question, @Nullable String change, List<Step> steps) {}

  /**
   * An answer at a time.
   *
   * @param date as far as it is known, with what it is the date of
   * @param answer the position
   * @param claim the words
   * @param changes whether the answer excludes the one before
   */
  public record Step(@Nullable String date, Link answer, Link claim, boolean changes) {}
}
