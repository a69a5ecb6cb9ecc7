package org.claimgraph.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * Words by which a stretch of text is recognised as answering a question, as a curator writes them
 * ({@code cg:recognisedBy}). The language is small enough to be matched in one pass and to be read
 * aloud:
 *
 * <pre>
 * {actor:jane-doe} arriv*|came > {place} !not_yet => yes
 * </pre>
 *
 * <p>Terms are parted by blanks and must all occur, in any order; a {@code >} between two of them
 * asks for that order. {@code |} parts alternatives, {@code *} ends the beginning of a word, {@code
 * _} joins words that stand side by side, {@code !} before a term forbids it. {@code {number}},
 * {@code {place}} and {@code {actor}} stand for any figure, place or actor that is found; after a
 * colon for the one of this id, and {@code {number:id}} for a figure that counts that actor. What
 * follows {@code =>} is the answer: {@code yes} (which may be left out), {@code no} or the id of a
 * suggested answer; a question for a number, a place or an actor takes what its slot has found.
 *
 * @param terms what must or must not occur, in the order of writing
 * @param answer what follows the arrow
 */
public record QuestionCue(List<Term> terms, Optional<String> answer) {

  /**
   * Something that must or must not occur.
   *
   * @param alternatives one of which is enough
   * @param forbidden whether none of them may occur
   * @param after whether it must stand behind the term before it
   */
  public record Term(List<Alternative> alternatives, boolean forbidden, boolean after) {}

  /** One of the alternatives of a term. */
  public sealed interface Alternative {}

  /**
   * Words side by side, in small letters.
   *
   * @param words the words; the last may be the beginning of a word only
   * @param open whether it is
   */
  public record Words(List<String> words, boolean open) implements Alternative {}

  /**
   * Something that has been found.
   *
   * @param kind what it must be
   * @param id which one it must be, or must count; empty for any
   */
  public record Slot(Kind kind, Optional<String> id) implements Alternative {

    /** The kinds of slot. */
    public enum Kind {
      NUMBER,
      PLACE,
      ACTOR
    }
  }

  /** Whether the terms have a slot of this kind that is open for anything. */
  public boolean asksFor(Slot.Kind kind) {
    return terms.stream()
        .filter(term -> !term.forbidden())
        .flatMap(term -> term.alternatives().stream())
        .anyMatch(alternative -> alternative instanceof Slot slot && slot.kind() == kind);
  }
}
