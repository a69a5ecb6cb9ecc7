package org.claimgraph.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Voice;
import org.claimgraph.extract.Attribution;
import org.claimgraph.grammar.Passage;
import org.claimgraph.text.Span;

/**
 * Finds who is meant by the words that name a source, attribution by attribution in text order, so
 * that whoever spoke last is known when a pronoun comes. Where two may be meant, nobody is.
 */
final class Claimants {
  private final Passage passage;
  private final SourceReader sources;
  private final Salience salience;
  private final Actors actors;
  private final List<Attribution> attributions;
  private final List<Actor> authors;
  private final Map<Integer, List<Figure>> figures = new HashMap<>();
  private final Map<Integer, Boolean> byAuthor = new HashMap<>();
  private final int[] within;

  private Claimants(
      Passage passage,
      SourceReader sources,
      Salience salience,
      Actors actors,
      List<Attribution> attributions,
      List<Actor> authors) {
    this.passage = passage;
    this.sources = sources;
    this.salience = salience;
    this.actors = actors;
    this.attributions = attributions;
    this.authors = authors;
    this.within = Nesting.of(attributions);
  }

  /**
   * Who speaks in each attribution.
   *
   * @param claimants who says it; empty where it stays open
   * @param via who passes it on
   * @param isAuthor whether the author of the article speaks
   */
  record Speakers(List<Actor> claimants, List<Actor> via, boolean isAuthor) {}

  /** The speakers of each of {@code attributions}, in their order. */
  static List<Speakers> of(
      Passage passage,
      Cast cast,
      WhoWords who,
      KnownNames known,
      Actors actors,
      List<Attribution> attributions,
      List<Actor> authors) {
    Salience salience = new Salience(passage, cast);
    SourceReader sources = new SourceReader(passage, cast, who, known, salience);
    return new Claimants(passage, sources, salience, actors, attributions, authors).resolve();
  }

  private List<Speakers> resolve() {
    List<Integer> order =
        IntStream.range(0, attributions.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> start(attributions.get(i))))
            .toList();
    for (int i : order) {
      Attribution attribution = attributions.get(i);
      if (attribution.voice() == Voice.ATTRIBUTED && !isFirstPerson(attribution)) {
        int at = passage.words().at(start(attribution));
        List<Figure> found =
            attribution.source().isEmpty()
                ? salience.goingOn(at)
                : sources.read(attribution.source());
        figures.put(i, found);
        salience.speak(at, found);
      }
    }
    for (int i : order) {
      if (isFirstPerson(attributions.get(i))) {
        figures.put(i, firstPerson(i));
      }
    }
    List<Speakers> speakers = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      speakers.add(speakers(i));
    }
    return speakers;
  }

  private static int start(Attribution attribution) {
    return attribution.source().stream()
        .findFirst()
        .or(attribution::cue)
        .orElse(attribution.content().get(0))
        .start();
  }

  private boolean isFirstPerson(Attribution attribution) {
    return attribution.voice() == Voice.ATTRIBUTED
        && attribution.source().size() == 1
        && sources.isFirstPerson(attribution.source().get(0));
  }

  /** "I" is who says the words around it; outside every quotation, the author. */
  private List<Figure> firstPerson(int i) {
    int outer = within[i];
    for (int steps = 0; outer >= 0 && steps < Nesting.DEEPEST; steps++) {
      if (!isFirstPerson(attributions.get(outer))) {
        return figures.getOrDefault(outer, List.of());
      }
      outer = within[outer];
    }
    int word = passage.words().at(start(attributions.get(i)));
    byAuthor.put(i, word < passage.size() && passage.quotationAt(word) < 0);
    return List.of();
  }

  private Speakers speakers(int i) {
    Attribution attribution = attributions.get(i);
    boolean isAuthor = attribution.voice() == Voice.AUTHOR || byAuthor.getOrDefault(i, false);
    if (isAuthor) {
      return new Speakers(authors, List.of(), true);
    }
    List<Actor> claimants =
        figures.getOrDefault(i, List.of()).stream().map(actors::of).distinct().toList();
    Set<Actor> via = new LinkedHashSet<>();
    for (Span span : attribution.via()) {
      sources.read(List.of(span)).forEach(f -> via.add(actors.of(f)));
    }
    sources.passesOn(attribution.source()).ifPresent(f -> via.add(actors.of(f)));
    outer(i).stream().map(actors::of).forEach(via::add);
    via.removeAll(claimants);
    return new Speakers(claimants, List.copyOf(via), false);
  }

  /** Who says the words in which this attribution stands: they pass it on. */
  private List<Figure> outer(int i) {
    int outer = within[i];
    boolean told = outer >= 0 && attributions.get(outer).voice() == Voice.ATTRIBUTED;
    return told && Optional.ofNullable(figures.get(i)).isPresent()
        ? figures.getOrDefault(outer, List.of())
        : List.of();
  }
}
