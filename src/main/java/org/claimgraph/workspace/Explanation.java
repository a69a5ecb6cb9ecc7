package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Position;
import org.claimgraph.claim.Said;
import org.claimgraph.graph.Iris;
import org.claimgraph.text.Lines;
import org.claimgraph.text.Span;

/**
 * Why a claim is in the graph: from which words it was read, by which reading, in which version.
 *
 * @param lines name and value of each part, in reading order
 */
public record Explanation(List<Line> lines) {

  /**
   * One part of the explanation.
   *
   * @param name what it is
   * @param value what there is to say
   */
  public record Line(String name, String value) {}

  /**
   * Explains a claim.
   *
   * @param wanted its IRI, {@code claim:…}, or the last part of either
   * @return empty if the workspace has no such claim
   */
  public static Optional<Explanation> of(Workspace workspace, String wanted) {
    String id = wanted.substring(Math.max(wanted.lastIndexOf('/'), wanted.lastIndexOf(':')) + 1);
    for (Reading reading : workspace.readings()) {
      for (Claim claim : reading.claims()) {
        if (Iris.claim(claim).getURI().endsWith("/" + id)) {
          return Optional.of(of(claim, reading));
        }
      }
    }
    return Optional.empty();
  }

  private static Explanation of(Claim claim, Reading reading) {
    List<Line> lines = new ArrayList<>();
    Said said = claim.said();
    lines.add(new Line("claim", Iris.claim(claim).getURI()));
    lines.add(
        new Line(
            "claimant", said.claimants().isEmpty() ? "nobody named" : names(said.claimants())));
    if (!said.via().isEmpty()) {
      lines.add(new Line("via", names(said.via())));
    }
    lines.add(new Line("voice", said.voice().id()));
    lines.add(
        new Line(
            "stance", said.stance().id() + said.certainty().map(c -> ", " + c.id()).orElse("")));
    lines.add(new Line("words", show(claim.quote())));
    said.cue().ifPresent(cue -> lines.add(new Line("cue", show(cue))));
    said.claimantWords().ifPresent(words -> lines.add(new Line("named as", show(words))));
    for (Position position : claim.content().positions()) {
      lines.add(
          new Line("position", position.question().text() + " – " + position.answer().label()));
    }
    lines.add(
        new Line(
            "found by",
            "a reading by hand, %s, version %s"
                .formatted(reading.places().get(claim), claim.origin().version())));
    lines.add(new Line("review", claim.origin().review().id()));
    lines.add(
        new Line(
            "precision",
            claim
                .origin()
                .confidence()
                .map(Object::toString)
                .orElse("not measured: a person has read these words")));
    return new Explanation(lines);
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }

  private static String show(Evidence evidence) {
    Lines lines = new Lines(evidence.article().text());
    Span points = evidence.codePoints();
    int start = evidence.span().start();
    return "“%s” at articles/%s.txt:%s:%s, code points %s to %s"
        .formatted(
            evidence.words(),
            evidence.article().name(),
            lines.line(start),
            lines.column(start),
            points.start(),
            points.end());
  }
}
