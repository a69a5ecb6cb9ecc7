package org.claimgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.claimgraph.claim.Answer;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.claim.Question;
import org.claimgraph.graph.Comparison.Stand;

/** Positions and disagreements as RDF. */
final class ComparisonTriples {
  /** So many are named on each side; the position leads to all its claims. */
  private static final int NAMED = 12;

  private ComparisonTriples() {}

  static void write(Stand stand, Triples out) {
    Node node = stand.iri();
    Question question = stand.position().question();
    out.type(node, Cg.POSITION_CLASS);
    out.label(node, stand.position().answer().label());
    out.add(node, Cg.QUESTION, Iris.question(question.id()));
    writeAnswer(node, stand.position().answer(), out);
    stand.claims().forEach(c -> out.add(node, Standard.WAS_DERIVED_FROM, c.claim()));
    out.number(node, Cg.CLAIM_COUNT, stand.claims().size());
    out.number(node, Cg.ORIGIN_COUNT, stand.origins().size());
  }

  private static void writeAnswer(Node node, Answer answer, Triples out) {
    if (answer instanceof Answer.YesNo yesNo) {
      out.flag(node, Cg.ANSWER, yesNo.yes());
    } else if (answer instanceof Answer.Figure figure) {
      Node quantity = Iris.part(node, "quantity");
      out.add(node, Cg.ANSWER, quantity);
      ClaimTriples.writeQuantity(quantity, figure.quantity(), out);
    } else if (answer instanceof Answer.Where where) {
      out.add(node, Cg.ANSWER, Iris.location(where.location().id()));
    } else if (answer instanceof Answer.Who who) {
      out.add(node, Cg.ANSWER, Iris.actor(who.actor().id()));
    } else if (answer instanceof Answer.Choice choice) {
      out.add(node, Cg.ANSWER, Iris.answer(choice.id()));
    }
  }

  /** One node for two positions, with a claim of each so that both quotes are near. */
  static void write(Opposition opposition, Triples out) {
    Stand one = opposition.one();
    Stand other = opposition.other();
    Question question = one.position().question();
    Answer first = one.position().answer();
    Answer second = other.position().answer();
    Node node = Iris.disagreement(question.id(), first.slug(), second.slug());
    boolean figures = first instanceof Answer.Figure;
    out.type(node, Cg.DISAGREEMENT);
    out.label(node, "%s – %s against %s".formatted(question.text(), first.label(), second.label()));
    out.add(node, Cg.QUESTION, Iris.question(question.id()));
    out.add(node, DCTerms.type.asNode(), figures ? Cg.FIGURES_APART : Cg.OPPOSITE_ANSWERS);
    out.add(node, Cg.BETWEEN, one.iri());
    out.add(node, Cg.BETWEEN, other.iri());
    out.add(node, Standard.WAS_DERIVED_FROM, opposition.left().claim());
    out.add(node, Standard.WAS_DERIVED_FROM, opposition.right().claim());
    out.add(node, DCTerms.description.asNode(), Triples.english(reason(one, other, figures)));
  }

  private static String reason(Stand one, Stand other, boolean figures) {
    String sides = "%s; %s.".formatted(side(one), side(other));
    if (!figures) {
      return "Both cannot be so. " + sides;
    }
    boolean sameDays = days(one).equals(days(other));
    return "The figures do not overlap. "
        + sides
        + (sameDays ? "" : " They may speak of different days or stages.");
  }

  /** {@code about 1,500: National Intelligence Service (of 2024-10-08)}. */
  private static String side(Stand stand) {
    List<String> names =
        stand.firm().stream()
            .map(claim -> claim.who() + day(claim).map(" (of %s)"::formatted).orElse(""))
            .distinct()
            .limit(NAMED + 1L)
            .toList();
    return stand.position().answer().label()
        + ": "
        + names.stream().limit(NAMED).collect(Collectors.joining(", "))
        + (names.size() > NAMED ? " and others" : "");
  }

  private static List<String> days(Stand stand) {
    return stand.firm().stream().flatMap(c -> day(c).stream()).distinct().sorted().toList();
  }

  private static Optional<String> day(Taking claim) {
    return claim.eventTime().map(PartialDate::lexical);
  }
}
