package org.claimgraph.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.claim.Question;
import org.claimgraph.lexicon.CueParser;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.lexicon.QuestionCue;
import org.claimgraph.lexicon.World;
import org.claimgraph.text.Span;
import org.claimgraph.workspace.WorldReader;

/** A small story about a land that is nowhere, and reading sentences of it. */
final class Utopia {
  static final World WORLD = WorldReader.read();

  private static final Actor STATE =
      new Actor("utopia", "Utopia", List.of("Utopia", "Kingdom of Utopia"), List.of());
  private static final Actor GUARD =
      new Actor("guard", "Utopian guards", List.of("Utopian guards", "Guard"), List.of("utopia"));
  private static final Location LAND =
      new Location("utopia", "Utopia", List.of("Utopia"), List.of());
  private static final Location HARBOUR =
      new Location("amaurot", "Amaurot", List.of("Amaurot", "Amaurot harbour"), List.of("utopia"));

  private static final List<Question> QUESTIONS =
      List.of(
          question("have-they-left", Question.Kind.YES_NO, Map.of()),
          question("how-many", Question.Kind.NUMBER, Map.of()),
          question("where", Question.Kind.PLACE, Map.of()),
          question("who", Question.Kind.ACTOR, Map.of()),
          question("why", Question.Kind.CHOICE, Map.of("hunger", "hunger", "orders", "orders")));

  private static final Map<String, List<String>> CUES =
      Map.of(
          "have-they-left",
              List.of("{actor:guard} left|gone|depart*", "{actor:guard} remain* => no"),
          "how-many", List.of("{number:guard}"),
          "where", List.of("{actor:guard} arriv*|camp* > {place}"),
          "who", List.of("{actor} > sent > {actor:guard}"),
          "why",
              List.of("{actor:guard} hungry|no_food => hunger", "under_orders !refus* => orders"));

  private static final ContentReader READER = new ContentReader(lexicon(), WORLD);

  private Utopia() {}

  private static Question question(String id, Question.Kind kind, Map<String, String> choices) {
    return new Question(id, id, kind, List.of(), choices);
  }

  static Lexicon lexicon() {
    Map<String, Actor> actors = byId(Stream.of(STATE, GUARD), Actor::id);
    Map<String, Location> places = byId(Stream.of(LAND, HARBOUR), Location::id);
    CueParser parser = new CueParser(actors, places);
    Map<String, List<QuestionCue>> cues = new LinkedHashMap<>();
    for (Question question : QUESTIONS) {
      cues.put(
          question.id(),
          CUES.getOrDefault(question.id(), List.of()).stream()
              .map(cue -> parser.parse(cue, question, Utopia::fail).orElseThrow())
              .toList());
    }
    return new Lexicon(actors, places, byId(QUESTIONS.stream(), Question::id), Map.of(), cues);
  }

  private static void fail(String fault) {
    throw new AssertionError(fault);
  }

  private static <T> Map<String, T> byId(
      Stream<T> entries, java.util.function.Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    entries.forEach(entry -> map.put(id.apply(entry), entry));
    return map;
  }

  static Findings read(String sentence) {
    return read(sentence, Optional.empty(), false);
  }

  static Findings denied(String sentence) {
    return read(sentence, Optional.empty(), true);
  }

  static Findings published(String sentence, String date) {
    return read(sentence, PartialDate.parse(date), false);
  }

  private static Findings read(String sentence, Optional<PartialDate> date, boolean denied) {
    Article article = new Article("a", sentence, "0".repeat(64));
    return READER.read(article, List.of(new Span(0, sentence.length())), date, denied);
  }
}
