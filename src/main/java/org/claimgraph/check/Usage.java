package org.claimgraph.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Answer;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Position;
import org.claimgraph.claim.Question;
import org.claimgraph.graph.Iris;
import org.claimgraph.text.QuoteFinder;
import org.claimgraph.workspace.Workspace;

/**
 * Which entries of a lexicon are used: by a claim, by what is known of an article, by a name in an
 * article's text, or as the whole that a used entry is part of.
 *
 * @param actors ids of used actors
 * @param locations ids of used locations
 * @param questions ids of used questions
 */
record Usage(Set<String> actors, Set<String> locations, Set<String> questions) {

  static Usage of(Workspace workspace) {
    Usage usage = new Usage(new HashSet<>(), new HashSet<>(), new HashSet<>());
    workspace.readings().forEach(reading -> reading.claims().forEach(usage::add));
    Set<Node> known = new HashSet<>();
    workspace.known().values().forEach(ts -> ts.forEach(t -> known.add(t.getObject())));
    workspace.lexiconTriples().forEach(t -> usage.addTerritory(t.getObject()));
    List<QuoteFinder> texts =
        workspace.articles().stream().map(article -> new QuoteFinder(article.text())).toList();
    for (Actor actor : workspace.lexicon().actors().values()) {
      if (known.contains(Iris.actor(actor.id())) || named(actor.forms(), texts)) {
        usage.actors.add(actor.id());
      }
    }
    for (Location place : workspace.lexicon().locations().values()) {
      if (named(place.forms(), texts)) {
        usage.locations.add(place.id());
      }
    }
    close(usage.actors, id -> workspace.lexicon().actor(id).map(Actor::memberOf).orElse(List.of()));
    close(
        usage.locations,
        id -> workspace.lexicon().location(id).map(Location::within).orElse(List.of()));
    return usage;
  }

  private void add(Claim claim) {
    claim.said().claimants().forEach(actor -> actors.add(actor.id()));
    claim.said().via().forEach(actor -> actors.add(actor.id()));
    claim.content().about().forEach(actor -> actors.add(actor.id()));
    claim.content().quantities().forEach(q -> q.countOf().ifPresent(a -> actors.add(a.id())));
    claim.said().at().ifPresent(place -> locations.add(place.id()));
    claim.content().places().forEach(place -> locations.add(place.id()));
    claim.content().asks().stream().map(Question::id).forEach(questions::add);
    for (Position position : claim.content().positions()) {
      questions.add(position.question().id());
      if (position.answer() instanceof Answer.Where where) {
        locations.add(where.location().id());
      } else if (position.answer() instanceof Answer.Who who) {
        actors.add(who.actor().id());
      }
    }
  }

  private void addTerritory(Node object) {
    String places = Iris.location("").getURI();
    if (object.isURI() && object.getURI().startsWith(places)) {
      locations.add(object.getURI().substring(places.length()));
    }
  }

  private static boolean named(List<String> forms, List<QuoteFinder> texts) {
    return forms.stream()
        .anyMatch(form -> texts.stream().anyMatch(t -> !t.allWords(form).isEmpty()));
  }

  /** Adds the wholes of what is used, and theirs. */
  private static void close(Set<String> used, Function<String, List<String>> wholes) {
    List<String> fresh = List.copyOf(used);
    while (!fresh.isEmpty()) {
      fresh = fresh.stream().flatMap(id -> wholes.apply(id).stream()).filter(used::add).toList();
    }
  }
}
