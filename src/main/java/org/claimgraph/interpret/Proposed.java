package org.claimgraph.interpret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Quantity;

/** Gathers the actors of some claims whom no lexicon of the story has, and those they belong to. */
final class Proposed {
  private final KnownNames known;
  private final Map<String, Actor> byId = new LinkedHashMap<>();

  private Proposed(KnownNames known) {
    this.known = known;
  }

  /** Each once, in the order in which the claims first speak of them. */
  static List<Actor> in(List<FoundClaim> claims, KnownNames known) {
    Proposed proposed = new Proposed(known);
    claims.forEach(found -> proposed.add(found.claim()));
    return List.copyOf(proposed.byId.values());
  }

  private void add(Claim claim) {
    claim.said().claimants().forEach(this::add);
    claim.said().via().forEach(this::add);
    claim.content().about().forEach(this::add);
    for (Quantity quantity : claim.content().quantities()) {
      quantity.countOf().ifPresent(this::add);
    }
  }

  private void add(Actor actor) {
    if (actor.isProvisional() && byId.putIfAbsent(actor.id(), actor) == null) {
      actor.memberOf().forEach(id -> known.withId(id).ifPresent(this::add));
    }
  }
}
