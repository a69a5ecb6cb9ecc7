package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Actor;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Prefixes;

/** A provisional actor as an entry of {@code lexicon/actors.ttl}. */
final class ActorTurtle {
  private static final String INDENT = "    ";

  private ActorTurtle() {}

  /** The lines of the entry. */
  static List<String> of(Actor actor) {
    Optional<Actor.Guess> guess = actor.guess();
    String kind = guess.map(g -> g.kind().term()).orElse("Actor");
    List<String> fields = new ArrayList<>();
    fields.add(ClaimTurtle.name(actor) + " a cg:" + kind);
    fields.add(INDENT + "skos:prefLabel " + english(actor.name()));
    List<String> forms =
        actor.forms().stream()
            .filter(form -> !form.equals(actor.name()))
            .map(ActorTurtle::english)
            .toList();
    if (!forms.isEmpty()) {
      fields.add(INDENT + "skos:altLabel " + String.join(" , ", forms));
    }
    if (!actor.memberOf().isEmpty()) {
      fields.add(
          INDENT
              + "cg:memberOf "
              + String.join(
                  " , ",
                  actor.memberOf().stream()
                      .map(id -> Prefixes.shorten(Iris.actor(id).getURI()))
                      .toList()));
    }
    if (guess.isPresent() && guess.get().unnamed()) {
      fields.add(INDENT + "cg:unnamed true");
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      lines.add(fields.get(i) + (i == fields.size() - 1 ? " ." : " ;"));
    }
    return lines;
  }

  private static String english(String text) {
    return ClaimTurtle.literal(text) + "@en";
  }
}
