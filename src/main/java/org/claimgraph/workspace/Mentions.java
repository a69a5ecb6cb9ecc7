package org.claimgraph.workspace;

import java.util.stream.Stream;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Answer;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Position;
import org.claimgraph.claim.Said;

/** Whom and what a claim names, in whatever field. */
final class Mentions {
  private Mentions() {}

  static Stream<Actor> actors(Claim claim) {
    Said said = claim.said();
    Content content = claim.content();
    return Stream.of(
            said.claimants().stream(),
            said.via().stream(),
            content.about().stream(),
            content.quantities().stream().flatMap(q -> q.countOf().stream()),
            answers(content, Answer.Who.class).map(Answer.Who::actor),
            answers(content, Answer.Figure.class).flatMap(f -> f.quantity().countOf().stream()))
        .flatMap(actors -> actors);
  }

  static Stream<Location> places(Claim claim) {
    return Stream.of(
            claim.content().places().stream(),
            claim.said().at().stream(),
            answers(claim.content(), Answer.Where.class).map(Answer.Where::location))
        .flatMap(places -> places);
  }

  private static <A extends Answer> Stream<A> answers(Content content, Class<A> kind) {
    return content.positions().stream()
        .map(Position::answer)
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
