package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Origin;
import org.claimgraph.claim.Position;
import org.claimgraph.claim.Said;
import org.claimgraph.extract.Example;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.Extractors;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Measurements;
import org.claimgraph.interpret.FoundClaim;
import org.claimgraph.text.Lines;
import org.claimgraph.text.Span;

/**
 * Why a claim is in the graph: from which words it was read, by which reading or rule, in which
 * version, and how often that rule is right.
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
    String id = Iris.lastPart(wanted);
    for (Reading reading : workspace.readings()) {
      for (Claim claim : all(reading)) {
        if (isCalled(id, claim)) {
          List<Line> lines = said(claim, file(claim));
          lines.addAll(byReading(claim.origin(), ", " + reading.places().get(claim)));
          return Optional.of(new Explanation(lines));
        }
      }
    }
    return ofRules(workspace, id);
  }

  /**
   * Explains a claim of one article, as people may have decided about it.
   *
   * @param wanted its IRI, {@code claim:…}, or the last part of either
   * @return empty if the article has no such claim
   */
  public static Optional<Explanation> of(ReadArticle read, String wanted) {
    String id = Iris.lastPart(wanted);
    return read.claims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .map(
            claim -> {
              List<Line> lines = said(claim, read.article().name());
              lines.addAll(
                  claim.origin().rule().isPresent()
                      ? byRule(claim.origin())
                      : byReading(claim.origin(), ""));
              return new Explanation(lines);
            });
  }

  /** Those that are published, then those that were rejected. */
  private static List<Claim> all(Reading reading) {
    return Stream.concat(reading.claims().stream(), reading.rejected().stream()).toList();
  }

  private static boolean isCalled(String id, Claim claim) {
    return Iris.claim(claim).getURI().endsWith("/" + id);
  }

  /** The articles without a reading are read again, but only the one that the id names. */
  private static Optional<Explanation> ofRules(Workspace workspace, String id) {
    Set<Article> read =
        workspace.readings().stream().map(Reading::article).collect(Collectors.toSet());
    return workspace.articles().stream()
        .filter(article -> !read.contains(article) && id.startsWith(article.id() + "-"))
        .flatMap(
            article ->
                new RuleReader(workspace.lexicon()).read(article, workspace).claims().stream())
        .map(FoundClaim::claim)
        .filter(claim -> isCalled(id, claim))
        .findFirst()
        .map(
            claim -> {
              List<Line> lines = said(claim, file(claim));
              lines.addAll(byRule(claim.origin()));
              return new Explanation(lines);
            });
  }

  private static String file(Claim claim) {
    return "articles/%s.txt".formatted(claim.article().name());
  }

  private static List<Line> said(Claim claim, String file) {
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
    lines.add(new Line("words", show(claim.quote(), file)));
    said.cue().ifPresent(cue -> lines.add(new Line("cue", show(cue, file))));
    said.claimantWords().ifPresent(words -> lines.add(new Line("named as", show(words, file))));
    for (Position position : claim.content().positions()) {
      lines.add(
          new Line("position", position.question().text() + " – " + position.answer().label()));
    }
    return lines;
  }

  private static List<Line> byReading(Origin origin, String place) {
    return List.of(
        new Line("found by", "a reading by hand%s, version %s".formatted(place, origin.version())),
        new Line("review", origin.review().id()),
        new Line("precision", "not measured: a person has read these words"));
  }

  private static List<Line> byRule(Origin origin) {
    String id = origin.rule().orElse("");
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("found by", "the rule %s, version %s".formatted(id, origin.version())));
    for (Extractor rule : Extractors.all()) {
      if (rule.id().equals(id)) {
        lines.add(new Line("which says", rule.description()));
        rule.examples().stream()
            .filter(Example::matches)
            .findFirst()
            .ifPresent(example -> lines.add(new Line("example", example.text())));
      }
    }
    lines.add(new Line("review", origin.review().id()));
    lines.add(
        new Line(
            "precision",
            Measurements.shipped()
                .of(id, origin.version())
                .map(m -> "%s of %s claims, on %s".formatted(m.precision(), m.found(), m.corpus()))
                .orElse("not measured in this version")));
    return lines;
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }

  private static String show(Evidence evidence, String file) {
    Lines lines = new Lines(evidence.article().text());
    Span points = evidence.codePoints();
    int start = evidence.span().start();
    return "“%s” at %s:%s:%s, code points %s to %s"
        .formatted(
            evidence.words(),
            file,
            lines.line(start),
            lines.column(start),
            points.start(),
            points.end());
  }
}
