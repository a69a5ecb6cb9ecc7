package org.claimgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.claimgraph.claim.Actor;
import org.junit.jupiter.api.Test;

/** A guess is written as a guess; what a lexicon has is written by the lexicon alone. */
class ProvisionalActorsTest {
  private static List<Triple> written(Actor... actors) {
    Triples out = new Triples();
    ProvisionalActors.write(List.of(actors), out);
    return List.copyOf(out.all());
  }

  @Test
  void guessedActorIsTypedAndProposed() {
    Actor actor =
        new Actor(
            "some-officials-0011aabb",
            "Some officials",
            List.of(),
            List.of("harbour-office"),
            Optional.of(new Actor.Guess(Actor.Kind.GROUP, true)));
    List<Triple> triples = written(actor);
    assertTrue(has(triples, "type", "Group"));
    assertTrue(has(triples, "review", "proposed"));
    assertTrue(has(triples, "memberOf", "harbour-office"));
    assertTrue(triples.stream().anyMatch(t -> t.getPredicate().equals(Cg.UNNAMED)));
  }

  @Test
  void actorOfALexiconIsNotWrittenAgain() {
    assertEquals(
        List.of(), written(new Actor("harbour-office", "Harbour Office", List.of(), List.of())));
  }

  private static boolean has(List<Triple> triples, String predicate, String object) {
    return triples.stream()
        .anyMatch(
            t ->
                t.getPredicate().getURI().endsWith(predicate)
                    && t.getObject().isURI()
                    && t.getObject().getURI().endsWith(object));
  }
}
