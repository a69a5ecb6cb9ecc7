package org.claimgraph.claim;

/** One answer to a question, of the kind that the question takes. */
public sealed interface Answer {

  /** The answer in words. */
  String label();

  /** The answer as the last part of an IRI; equal answers, and only they, have equal slugs. */
  String slug();

  /** Which kind of question it can answer. */
  Question.Kind kind();

  /** Whether the two cannot both be true. Places, actors and choices never exclude each other. */
  default boolean excludes(Answer other) {
    return false;
  }

  /** Yes or no. */
  record YesNo(boolean yes) implements Answer {
    @Override
    public String label() {
      return yes ? "yes" : "no";
    }

    @Override
    public String slug() {
      return label();
    }

    @Override
    public Question.Kind kind() {
      return Question.Kind.YES_NO;
    }

    @Override
    public boolean excludes(Answer other) {
      return other instanceof YesNo answer && answer.yes != yes;
    }
  }

  /** A figure. */
  record Figure(Quantity quantity) implements Answer {
    @Override
    public String label() {
      return quantity.label();
    }

    @Override
    public String slug() {
      return quantity.slug();
    }

    @Override
    public Question.Kind kind() {
      return Question.Kind.NUMBER;
    }

    @Override
    public boolean excludes(Answer other) {
      return other instanceof Figure figure && !figure.quantity.overlaps(quantity);
    }
  }

  /** A place. */
  record Where(Location location) implements Answer {
    @Override
    public String label() {
      return location.name();
    }

    @Override
    public String slug() {
      return location.id();
    }

    @Override
    public Question.Kind kind() {
      return Question.Kind.PLACE;
    }
  }

  /** An actor. */
  record Who(Actor actor) implements Answer {
    @Override
    public String label() {
      return actor.name();
    }

    @Override
    public String slug() {
      return actor.id();
    }

    @Override
    public Question.Kind kind() {
      return Question.Kind.ACTOR;
    }
  }

  /** One of the answers that the question suggests. */
  record Choice(String id, String label) implements Answer {
    @Override
    public String slug() {
      return id;
    }

    @Override
    public Question.Kind kind() {
      return Question.Kind.CHOICE;
    }
  }
}
