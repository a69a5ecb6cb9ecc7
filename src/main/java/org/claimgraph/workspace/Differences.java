package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Said;
import org.claimgraph.claim.Voice;
import org.claimgraph.graph.Cg;

/** In which fields two claims differ, as a reading names them. */
final class Differences {
  private final List<String> fields = new ArrayList<>();

  private Differences() {}

  static List<String> between(Claim one, Claim other) {
    Differences differences = new Differences();
    differences.said(one.said(), other.said());
    differences.same(Cg.QUOTE, one.quote().span(), other.quote().span());
    differences.content(one.content(), other.content());
    return differences.fields;
  }

  private void said(Said one, Said other) {
    if (one.voice() != Voice.AUTHOR || other.voice() != Voice.AUTHOR) {
      same(Cg.CLAIMANT, ids(one.claimants()), ids(other.claimants()));
    }
    same(Cg.VOICE, one.voice(), other.voice());
    same(Cg.VIA, ids(one.via()), ids(other.via()));
    same(Cg.STANCE, one.stance(), other.stance());
    same(Cg.CERTAINTY, one.certainty(), other.certainty());
    same(Cg.SAID_AT, one.at().map(Location::id), other.at().map(Location::id));
    same(Cg.SAID_ON, one.on(), other.on());
    same(Cg.CUE, one.cue().map(Evidence::span), other.cue().map(Evidence::span));
    same(
        Cg.CLAIMANT_WORDS,
        one.claimantWords().map(Evidence::span),
        other.claimantWords().map(Evidence::span));
  }

  private void content(Content one, Content other) {
    same(Cg.ABOUT, ids(one.about()), ids(other.about()));
    same(Cg.PLACE, places(one.places()), places(other.places()));
    same(Cg.EVENT_TIME, one.eventTime(), other.eventTime());
    same(Cg.TIME_TEXT, one.timeText(), other.timeText());
    same(Cg.QUANTITY, new HashSet<>(one.quantities()), new HashSet<>(other.quantities()));
    same(Cg.POSITION, new HashSet<>(one.positions()), new HashSet<>(other.positions()));
    same(Cg.QUESTION, new HashSet<>(one.asks()), new HashSet<>(other.asks()));
    same(Cg.TOPIC, new HashSet<>(one.topics()), new HashSet<>(other.topics()));
  }

  private void same(Node field, Object one, Object other) {
    if (!Objects.equals(one, other)) {
      fields.add(Fields.name(field));
    }
  }

  private static Set<String> ids(List<Actor> actors) {
    Set<String> ids = new HashSet<>();
    actors.forEach(actor -> ids.add(actor.id()));
    return ids;
  }

  private static Set<String> places(List<Location> places) {
    Set<String> ids = new HashSet<>();
    places.forEach(place -> ids.add(place.id()));
    return ids;
  }
}
