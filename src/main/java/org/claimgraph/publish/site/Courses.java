package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.claimgraph.graph.Cg;
import org.claimgraph.publish.page.ActorPage.Course;
import org.claimgraph.publish.page.ActorPage.Step;
import org.claimgraph.publish.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * What an actor answers to each question in the order of time. Answers that exclude each other are
 * a change of position when the texts say which came first; they never make the actor disagree with
 * itself.
 */
final class Courses {
  private static final int QUESTIONS = 25;
  private static final int STEPS = 25;

  private final GraphReader graph;
  private final Terms terms;
  private final Positions positions;

  Courses(GraphReader graph, Terms terms, Positions positions) {
    this.graph = graph;
    this.terms = terms;
    this.positions = positions;
  }

  /**
   * That a claim takes a position.
   *
   * @param spoken when it was said or printed, which orders it; empty when nobody knows
   * @param date the same in words, or the time that it speaks of
   */
  private record Taken(Node claim, Node position, Optional<String> spoken, @Nullable String date) {}

  /**
   * One course for each question, those with a change first, then the longest.
   *
   * @param claims claims of the actor, in the order of the texts
   */
  List<Course> of(List<Node> claims) {
    Map<Node, List<Taken>> byQuestion = new LinkedHashMap<>();
    for (Node claim : claims) {
      for (Node position : graph.all(claim, Cg.POSITION)) {
        graph
            .one(position, Cg.QUESTION)
            .ifPresent(
                question ->
                    byQuestion
                        .computeIfAbsent(question, q -> new ArrayList<>())
                        .add(taken(claim, position)));
      }
    }
    return byQuestion.entrySet().stream()
        .map(entry -> course(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((Course course) -> course.change() == null)
                .thenComparing(course -> -course.steps().size())
                .thenComparing(course -> course.question().text()))
        .limit(QUESTIONS)
        .toList();
  }

  private Taken taken(Node claim, Node position) {
    Optional<String> said = graph.text(claim, Cg.SAID_ON);
    Optional<String> printed =
        graph
            .one(claim, Cg.REPORTED_IN)
            .flatMap(article -> graph.text(article, SchemaDO.datePublished.asNode()));
    Optional<String> event = graph.text(claim, Cg.EVENT_TIME);
    return new Taken(
        claim,
        position,
        said.or(() -> printed),
        said.map(date -> "said on " + date)
            .or(() -> printed.map(date -> "printed on " + date))
            .or(() -> event.map(date -> "speaks of " + date))
            .orElse(null));
  }

  /** What has a date comes first, by date; the others follow in the order of the texts. */
  private Course course(Node question, List<Taken> taken) {
    List<Taken> ordered =
        Stream.concat(
                taken.stream()
                    .filter(t -> t.spoken().isPresent())
                    .sorted(Comparator.comparing(t -> t.spoken().orElse(""))),
                taken.stream().filter(t -> t.spoken().isEmpty()))
            .limit(STEPS)
            .toList();
    List<Step> steps = new ArrayList<>();
    String change = null;
    for (int i = 0; i < ordered.size(); i++) {
      boolean changes = i > 0 && isChange(ordered.get(i - 1), ordered.get(i));
      if (changes) {
        change = change(ordered.get(i - 1), ordered.get(i));
      }
      steps.add(step(ordered.get(i), changes));
    }
    return new Course(
        terms.link(question), change == null ? undecided(ordered) : change, List.copyOf(steps));
  }

  private String change(Taken before, Taken now) {
    return "Changed from “%s” (%s) to “%s” (%s)."
        .formatted(
            terms.label(before.position()), before.date(), terms.label(now.position()), now.date());
  }

  private boolean isChange(Taken before, Taken now) {
    return before.spoken().isPresent()
        && now.spoken().isPresent()
        && !before.spoken().equals(now.spoken())
        && positions.opposed(before.position()).containsKey(now.position());
  }

  /** Answers that exclude each other, of which nobody knows which came first. */
  private @Nullable String undecided(List<Taken> taken) {
    for (Taken one : taken) {
      for (Taken other : taken) {
        if (positions.opposed(one.position()).containsKey(other.position())) {
          return "Both “%s” and “%s”; the texts do not say which came first."
              .formatted(terms.label(one.position()), terms.label(other.position()));
        }
      }
    }
    return null;
  }

  private Step step(Taken taken, boolean changes) {
    return new Step(
        taken.date(),
        terms.link(taken.position()),
        new Link(graph.text(taken.claim(), Cg.QUOTE).orElse(""), terms.href(taken.claim())),
        changes);
  }
}
