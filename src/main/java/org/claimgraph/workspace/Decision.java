package org.claimgraph.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Review;
import org.claimgraph.lexicon.Lexicon;

/**
 * What a person has said of one claim. It holds the claim as it is to stand, so that it outlives
 * the rule that proposed it; and so that a person can add a claim that no rule proposes.
 *
 * @param key the claim as it was proposed or added: the part of its id behind that of the article
 * @param review {@link Review#PROPOSED} if the person only had something to remark
 * @param turtle the claim as a reading writes it; empty for a rejected one
 * @param names the provisional actors in it, whom no lexicon has
 * @param places the places in it that the lexicon has not
 * @param rule the rule that proposed it; empty if a person has read it
 * @param version version of that rule or reading
 * @param comment what the person remarks
 */
public record Decision(
    String key,
    Review review,
    Optional<String> turtle,
    List<Actor> names,
    List<Location> places,
    Optional<String> rule,
    String version,
    Optional<String> comment) {

  public Decision {
    names = List.copyOf(names);
    places = List.copyOf(places);
  }

  /** The part of a claim's id that is its own: who says what, wherever it is printed. */
  public static String key(Claim claim) {
    return claim.id().substring(claim.article().id().length() + 1);
  }

  /**
   * A decision about a claim.
   *
   * @param key that of the claim as it was proposed
   * @param decided the claim as it is to stand; if it is rejected, as it was proposed
   */
  public static Decision of(
      String key, Claim decided, Review review, Optional<String> comment, Lexicon lexicon) {
    return new Decision(
        key,
        review,
        review == Review.REJECTED ? Optional.empty() : Optional.of(Curation.turtle(decided)),
        Mentions.actors(decided).filter(Actor::isProvisional).distinct().toList(),
        Mentions.places(decided)
            .filter(p -> lexicon.location(p.id()).isEmpty())
            .distinct()
            .toList(),
        decided.origin().rule(),
        decided.origin().version(),
        comment);
  }

  /** A lexicon that has what this decision speaks of, too. */
  Lexicon names(Lexicon lexicon) {
    if (names.isEmpty() && places.isEmpty()) {
      return lexicon;
    }
    Map<String, Actor> actors = new LinkedHashMap<>(lexicon.actors());
    names.forEach(actor -> actors.putIfAbsent(actor.id(), actor));
    Map<String, Location> locations = new LinkedHashMap<>(lexicon.locations());
    places.forEach(place -> locations.putIfAbsent(place.id(), place));
    return new Lexicon(actors, locations, lexicon.questions(), lexicon.topics(), lexicon.cues());
  }
}
