package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Said;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.text.Nearest;
import org.claimgraph.text.Span;

/**
 * What a person puts in the place of what was proposed; what is not named stays.
 *
 * @param claimants ids of those who say it; an empty list gives it to nobody
 * @param stance what they do with the proposition
 * @param certainty how sure the words are
 * @param quote the words that carry it
 * @param prefix words right before the quote, where it stands in the text more than once
 * @param about ids of the actors spoken about
 * @param places ids of the places of the event
 */
public record Correction(
    Optional<List<String>> claimants,
    Optional<Stance> stance,
    Optional<Certainty> certainty,
    Optional<String> quote,
    Optional<String> prefix,
    Optional<List<String>> about,
    Optional<List<String>> places) {

  /** Whether nothing is corrected. */
  public boolean isEmpty() {
    return claimants.isEmpty()
        && stance.isEmpty()
        && certainty.isEmpty()
        && quote.isEmpty()
        && about.isEmpty()
        && places.isEmpty();
  }

  /**
   * The corrected claim.
   *
   * @param claim the claim as it was proposed
   * @param read its article, whose provisional actors can be named
   * @param lexicon the names of the story
   * @param faults takes a sentence for whatever cannot be so; then the result is not to be used
   */
  public Claim apply(Claim claim, ReadArticle read, Lexicon lexicon, List<String> faults) {
    Said said = claim.said();
    List<Actor> who =
        claimants.map(ids -> actors(ids, read, lexicon, faults)).orElse(said.claimants());
    Voice voice =
        claimants
            .map(ids -> ids.isEmpty() ? Voice.UNATTRIBUTED : Voice.ATTRIBUTED)
            .orElse(said.voice());
    Said corrected =
        new Said(
            who,
            voice,
            said.via(),
            stance.orElse(said.stance()),
            certainty.or(said::certainty),
            said.at(),
            said.on(),
            said.cue(),
            claimants.isPresent() ? Optional.empty() : said.claimantWords());
    Content content = claim.content();
    Content about =
        new Content(
            this.about.map(ids -> actors(ids, read, lexicon, faults)).orElse(content.about()),
            places.map(ids -> locations(ids, lexicon, faults)).orElse(content.places()),
            content.eventTime(),
            content.timeText(),
            content.quantities(),
            content.positions(),
            content.asks(),
            content.topics());
    return quote
        .map(
            words ->
                new Claim(words(words, claim, faults), prefix, corrected, about, claim.origin()))
        .orElseGet(
            () ->
                new Claim(claim.quote(), claim.disambiguation(), corrected, about, claim.origin()));
  }

  private Evidence words(String words, Claim claim, List<String> faults) {
    Optional<Span> place = new Quotes(claim.article()).only(words, prefix);
    if (place.isEmpty()) {
      faults.add(
          "The quote “%s” does not stand in the article once; expected its very words%s."
              .formatted(
                  words, prefix.isPresent() ? "" : ", and a prefix if they stand there twice"));
    }
    return place.map(span -> new Evidence(claim.article(), span)).orElse(claim.quote());
  }

  private static List<Actor> actors(
      List<String> ids, ReadArticle read, Lexicon lexicon, List<String> faults) {
    List<Actor> actors = new ArrayList<>();
    for (String id : ids) {
      Optional<Actor> actor =
          lexicon
              .actor(id)
              .or(() -> read.provisional().stream().filter(a -> a.id().equals(id)).findFirst());
      actor.ifPresentOrElse(
          actors::add, () -> faults.add(unknown("actor", id, lexicon.actors().keySet())));
    }
    return actors;
  }

  private static List<Location> locations(List<String> ids, Lexicon lexicon, List<String> faults) {
    List<Location> locations = new ArrayList<>();
    for (String id : ids) {
      lexicon
          .location(id)
          .ifPresentOrElse(
              locations::add, () -> faults.add(unknown("place", id, lexicon.locations().keySet())));
    }
    return locations;
  }

  private static String unknown(String kind, String id, Collection<String> known) {
    return "There is no %s %s; expected one of the lexicon%s"
        .formatted(kind, id, Nearest.hint(id, known));
  }
}
