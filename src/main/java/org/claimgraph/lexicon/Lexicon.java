package org.claimgraph.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Question;

/**
 * What a story's names and questions are.
 *
 * @param actors by id, in the order of the files
 * @param locations by id, in the order of the files
 * @param questions by id, in the order of the files
 * @param topics label by id, in the order of the files
 * @param cues by id of the question: the words by which its answers are recognised
 */
public record Lexicon(
    Map<String, Actor> actors,
    Map<String, Location> locations,
    Map<String, Question> questions,
    Map<String, String> topics,
    Map<String, List<QuestionCue>> cues) {

  /** The actor with this id. */
  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** The actor that texts call by exactly this name, the first in the order of the files. */
  public Optional<Actor> called(String name) {
    return actors.values().stream()
        .filter(actor -> actor.name().equals(name) || actor.forms().contains(name))
        .findFirst();
  }

  /** The location with this id. */
  public Optional<Location> location(String id) {
    return Optional.ofNullable(locations.get(id));
  }

  /** The question with this id. */
  public Optional<Question> question(String id) {
    return Optional.ofNullable(questions.get(id));
  }
}
