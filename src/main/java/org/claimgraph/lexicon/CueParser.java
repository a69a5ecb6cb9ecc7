package org.claimgraph.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Question;
import org.claimgraph.lexicon.QuestionCue.Alternative;
import org.claimgraph.lexicon.QuestionCue.Slot;
import org.claimgraph.lexicon.QuestionCue.Term;
import org.claimgraph.lexicon.QuestionCue.Words;
import org.claimgraph.text.Fold;
import org.claimgraph.text.Nearest;

/** Reads {@link QuestionCue}s, and says what is wrong with one that cannot be read. */
public final class CueParser {
  private static final String ARROW = "=>";

  private final Map<String, Actor> actors;
  private final Map<String, Location> places;

  /** Cues may name these actors and places. */
  public CueParser(Map<String, Actor> actors, Map<String, Location> places) {
    this.actors = actors;
    this.places = places;
  }

  /**
   * Reads one cue.
   *
   * @param text as the curator wrote it
   * @param question the question that it is to recognise
   * @param fault takes a sentence fragment that says what is wrong and what would be right
   * @return the cue, or empty if there was a fault
   */
  public Optional<QuestionCue> parse(String text, Question question, Consumer<String> fault) {
    int arrow = text.indexOf(ARROW);
    String pattern = arrow < 0 ? text : text.substring(0, arrow);
    Optional<String> answer =
        arrow < 0 ? Optional.empty() : Optional.of(text.substring(arrow + ARROW.length()).strip());
    List<Term> terms = new ArrayList<>();
    boolean after = false;
    for (String word : words(pattern)) {
      if (word.equals(">")) {
        if (terms.isEmpty() || after || terms.get(terms.size() - 1).forbidden()) {
          fault.accept("“>” stands between no two terms; expected it between two that must occur");
          return Optional.empty();
        }
        after = true;
        continue;
      }
      Optional<Term> term = term(word, after, fault);
      if (term.isEmpty()) {
        return Optional.empty();
      }
      terms.add(term.get());
      after = false;
    }
    if (after || terms.stream().allMatch(Term::forbidden)) {
      fault.accept("the cue asks for nothing; expected a term that must occur");
      return Optional.empty();
    }
    QuestionCue cue = new QuestionCue(List.copyOf(terms), answer);
    return answers(cue, question, fault) ? Optional.of(cue) : Optional.empty();
  }

  private static List<String> words(String pattern) {
    return Arrays.stream(pattern.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private Optional<Term> term(String word, boolean after, Consumer<String> fault) {
    boolean forbidden = word.startsWith("!");
    if (forbidden && after) {
      fault.accept(
          "“"
              + word
              + "” is forbidden and has a place; expected “>” before a term that must occur");
      return Optional.empty();
    }
    List<Alternative> alternatives = new ArrayList<>();
    for (String part : (forbidden ? word.substring(1) : word).split("\\|", -1)) {
      Optional<? extends Alternative> alternative =
          part.startsWith("{") ? slot(part, fault) : plain(part, word, fault);
      if (alternative.isEmpty()) {
        return Optional.empty();
      }
      alternatives.add(alternative.get());
    }
    return Optional.of(new Term(List.copyOf(alternatives), forbidden, after));
  }

  private static Optional<Words> plain(String part, String word, Consumer<String> fault) {
    boolean open = part.endsWith("*");
    String joined = open ? part.substring(0, part.length() - 1) : part;
    List<String> words = Tokens.of(joined.replace('_', ' ')).stream().map(Token::lower).toList();
    boolean odd = joined.chars().anyMatch(c -> "*{}!<>=".indexOf(c) >= 0);
    if (words.isEmpty() || odd) {
      fault.accept(
          "“%s” is no term; expected words such as arriv*|came_back or a slot such as {place}"
              .formatted(word));
      return Optional.empty();
    }
    return Optional.of(new Words(words, open));
  }

  private Optional<Slot> slot(String part, Consumer<String> fault) {
    int colon = part.indexOf(':');
    if (!part.endsWith("}")) {
      fault.accept("“" + part + "” has no end; expected a closing brace");
      return Optional.empty();
    }
    String name = part.substring(1, colon < 0 ? part.length() - 1 : colon);
    Optional<Slot.Kind> kind =
        Arrays.stream(Slot.Kind.values())
            .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(name))
            .findFirst();
    if (kind.isEmpty()) {
      fault.accept("there is no slot {" + name + "}; expected {number}, {place} or {actor}");
      return Optional.empty();
    }
    if (colon < 0) {
      return Optional.of(new Slot(kind.get(), Optional.empty()));
    }
    String id = Fold.fold(part.substring(colon + 1, part.length() - 1));
    Map<String, ?> known = kind.get() == Slot.Kind.PLACE ? places : actors;
    if (!known.containsKey(id)) {
      fault.accept(
          "“%s” names nothing; expected an id of the lexicon%s"
              .formatted(part, Nearest.hint(id, known.keySet())));
      return Optional.empty();
    }
    return Optional.of(new Slot(kind.get(), Optional.of(id)));
  }

  /** Whether the cue gives an answer of the question's kind. */
  private static boolean answers(QuestionCue cue, Question question, Consumer<String> fault) {
    String answer = cue.answer().orElse("");
    String expected =
        switch (question.kind()) {
          case YES_NO ->
              answer.isEmpty() || answer.equals("yes") || answer.equals("no") ? "" : "yes or no";
          case CHOICE ->
              question.choices().containsKey(answer)
                  ? ""
                  : "the id of a suggested answer after “=>”";
          case NUMBER ->
              cue.asksFor(Slot.Kind.NUMBER) && answer.isEmpty()
                  ? ""
                  : "a slot {number} and no “=>”";
          case PLACE ->
              cue.asksFor(Slot.Kind.PLACE) && answer.isEmpty() ? "" : "a slot {place} and no “=>”";
          case ACTOR ->
              cue.asksFor(Slot.Kind.ACTOR) && answer.isEmpty() ? "" : "a slot {actor} and no “=>”";
        };
    if (!expected.isEmpty()) {
      fault.accept(
          "it answers the question “%s” wrongly; expected %s".formatted(question.text(), expected));
    }
    return expected.isEmpty();
  }
}
