package org.claimgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Answer;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Position;
import org.claimgraph.claim.Quantity;
import org.claimgraph.claim.Question;
import org.claimgraph.claim.Voice;

/**
 * Claims that answer the same question, brought together: one {@link Stand} for each answer, and
 * which answers exclude each other. Nothing is averaged, merged or decided.
 */
public final class Comparison {

  /**
   * An answer with the claims that give it.
   *
   * @param position the question and the answer
   * @param claims the claims that take it, in {@link Taking#ORDER}
   * @param firm those that do more than call the answer possible
   */
  record Stand(Position position, List<Taking> claims, List<Taking> firm) {

    private void add(Taking taking) {
      claims.add(taking);
      if (taking.isFirm()) {
        firm.add(taking);
      }
    }

    String slug() {
      return position.answer().slug();
    }

    Node iri() {
      return Comparison.iri(position);
    }

    /**
     * Who stands behind it: each claimant once, whoever passes the claim on; an author without a
     * name counts once for the article; a claim that is given to nobody counts for nothing.
     */
    Set<String> origins() {
      Set<String> origins = new LinkedHashSet<>();
      for (Taking claim : claims) {
        if (claim.voice() == Voice.AUTHOR && claim.claimants().isEmpty()) {
          origins.add("source/" + claim.source());
        }
        claim.claimants().stream().map(Actor::id).forEach(origins::add);
      }
      return origins;
    }
  }

  private final Map<Question, Map<String, Stand>> byQuestion = new LinkedHashMap<>();

  private final Set<List<Object>> seen = new HashSet<>();

  /** Compares what is given, in whatever order. */
  public Comparison(Collection<Taking> takings) {
    takings.stream().sorted(Taking.ORDER).forEach(this::add);
  }

  /** Compares {@code claims}. */
  public static Comparison of(Collection<Claim> claims) {
    return new Comparison(claims.stream().flatMap(claim -> Taking.of(claim).stream()).toList());
  }

  /** A claim may give two figures that are one answer, for instance in two units. */
  private void add(Taking taking) {
    Position position = taking.position();
    String slug = position.answer().slug();
    if (seen.add(List.of(taking.claim(), position.question().id(), slug))) {
      byQuestion
          .computeIfAbsent(position.question(), q -> new TreeMap<>())
          .computeIfAbsent(
              slug, s -> new Stand(bare(position), new ArrayList<>(), new ArrayList<>()))
          .add(taking);
    }
  }

  /** The figure alone: what each claim counts, and in which words, stands on the claim. */
  private static Position bare(Position position) {
    if (position.answer() instanceof Answer.Figure figure) {
      Quantity given = figure.quantity();
      Quantity bare =
          new Quantity(
              given.min(), given.max(), given.approximate(), Optional.empty(), Optional.empty());
      return new Position(position.question(), new Answer.Figure(bare));
    }
    return position;
  }

  /** IRI of the position that an answer to a question is. */
  static Node iri(Position position) {
    return Iris.position(position.question().id(), position.answer().slug());
  }

  /** Writes positions and disagreements. */
  public void write(Triples out) {
    for (Map<String, Stand> stands : byQuestion.values()) {
      stands.values().forEach(stand -> ComparisonTriples.write(stand, out));
      Opposition.among(stands.values()).forEach(pair -> ComparisonTriples.write(pair, out));
    }
  }
}
