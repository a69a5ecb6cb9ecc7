package org.claimgraph.claim;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who says something or is spoken about.
 *
 * @param id last part of the IRI, such as {@code dmitry-peskov}
 * @param name what to call the actor
 * @param forms every other way in which texts name the actor, in the text's own spelling
 * @param memberOf ids of those whom the actor speaks for, works in or is part of
 * @param guess for an actor that no lexicon of the story has: what it seems to be
 */
public record Actor(
    String id, String name, List<String> forms, List<String> memberOf, Optional<Guess> guess) {

  /** An actor of a lexicon. */
  public Actor(String id, String name, List<String> forms, List<String> memberOf) {
    this(id, name, forms, memberOf, Optional.empty());
  }

  /**
   * What the rules take an actor for that no person has entered yet. It is proposed and no more.
   *
   * @param kind guessed from title and shape of the name
   * @param unnamed whether the text gives no name: "a senior official"
   */
  public record Guess(Kind kind, boolean unnamed) {}

  /** What an actor is; the ontology has a class for each. */
  public enum Kind {
    PERSON("Person"),
    ORGANIZATION("Organization"),
    STATE("State"),
    ARMED_FORCE("ArmedForce"),
    GROUP("Group");

    private final String term;

    Kind(String term) {
      this.term = term;
    }

    /** Local name of the class in the ontology. */
    public String term() {
      return term;
    }
  }

  /** Whether no lexicon of the story has it, so that a person has yet to say who it is. */
  public boolean isProvisional() {
    return guess.isPresent();
  }
}
