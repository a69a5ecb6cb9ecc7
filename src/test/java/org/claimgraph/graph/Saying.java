package org.claimgraph.graph;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.Sha256;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Answer;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Origin;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.claim.Position;
import org.claimgraph.claim.Quantity;
import org.claimgraph.claim.Question;
import org.claimgraph.claim.Said;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim for tests, put together a word at a time: {@code in("a").by("Jane").says(SAFE, YES)}.
 *
 * @param article the name of the article, which is also its text
 * @param claimants names of those who say it
 * @param voice in whose voice
 * @param via names of those who pass it on
 * @param certainty how sure the words are
 * @param day the day of the event
 */
record Saying(
    String article,
    List<String> claimants,
    Voice voice,
    List<String> via,
    Optional<Certainty> certainty,
    Optional<PartialDate> day) {

  static final Question SAFE = question("safe", "Is it safe?", Question.Kind.YES_NO);
  static final Question HOW_MANY = question("how-many", "How many?", Question.Kind.NUMBER);
  static final Question WHERE = question("where", "Where is it?", Question.Kind.PLACE);
  static final Question WHO = question("who", "Who is it?", Question.Kind.ACTOR);
  static final Question WHAT = question("what", "What is it?", Question.Kind.CHOICE);

  static final Answer YES = new Answer.YesNo(true);
  static final Answer NO = new Answer.YesNo(false);

  /** In the voice of an author without a name. */
  static Saying in(String article) {
    return new Saying(
        article, List.of(), Voice.AUTHOR, List.of(), Optional.empty(), Optional.empty());
  }

  Saying by(String... names) {
    return new Saying(article, List.of(names), Voice.ATTRIBUTED, via, certainty, day);
  }

  Saying byNobody() {
    return new Saying(article, List.of(), Voice.UNATTRIBUTED, via, certainty, day);
  }

  Saying via(String... names) {
    return new Saying(article, claimants, voice, List.of(names), certainty, day);
  }

  Saying asPossible() {
    return new Saying(article, claimants, voice, via, Optional.of(Certainty.POSSIBLE), day);
  }

  Saying of(String date) {
    return new Saying(article, claimants, voice, via, certainty, PartialDate.parse(date));
  }

  /** The claim that gives these answers to one question. */
  Claim says(Question question, Answer... answers) {
    String when = day.map(date -> " of " + date.lexical()).orElse("");
    String text = article + " " + question.text() + " " + Arrays.toString(answers) + when;
    Said said =
        new Said(
            actors(claimants),
            voice,
            actors(via),
            Stance.ASSERTS,
            certainty,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Content content =
        new Content(
            List.of(),
            List.of(),
            day,
            Optional.empty(),
            List.of(),
            Arrays.stream(answers).map(answer -> new Position(question, answer)).toList(),
            List.of(),
            List.of());
    Article printed =
        new Article(article, text, Sha256.hex(article.getBytes(StandardCharsets.UTF_8)));
    Evidence evidence = new Evidence(printed, new Span(0, text.length()));
    Origin origin = Origin.reading("1");
    return new Claim(evidence, Optional.empty(), said, content, origin);
  }

  static Answer about(int figure) {
    return figure(figure, figure, true, null);
  }

  static Answer exactly(int figure) {
    return figure(figure, figure, false, null);
  }

  static Answer between(int min, int max) {
    return figure(min, max, false, null);
  }

  static Answer exactly(int figure, String unit) {
    return figure(figure, figure, false, unit);
  }

  private static Answer figure(int min, int max, boolean about, @Nullable String unit) {
    return new Answer.Figure(
        new Quantity(
            Optional.of(BigDecimal.valueOf(min)),
            Optional.of(BigDecimal.valueOf(max)),
            about,
            Optional.ofNullable(unit),
            Optional.empty()));
  }

  static Answer at(String place) {
    return new Answer.Where(new Location(place, place, List.of(place), List.of()));
  }

  static Answer is(String actor) {
    return new Answer.Who(new Actor(actor, actor, List.of(actor), List.of()));
  }

  static Answer choice(String id) {
    return new Answer.Choice(id, id);
  }

  private static List<Actor> actors(List<String> names) {
    return names.stream()
        .map(name -> new Actor(name.replace(' ', '-'), name, List.of(name), List.of()))
        .toList();
  }

  private static Question question(String id, String text, Question.Kind kind) {
    return new Question(id, text, kind, List.of(), Map.of());
  }
}
