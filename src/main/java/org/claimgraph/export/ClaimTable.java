package org.claimgraph.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.export.PublishedClaim.Figure;
import org.claimgraph.graph.Cg;

/**
 * A row a claim. Several values in one cell are sorted and separated by {@code "; "}; those of the
 * figures ({@code min}, {@code max}, {@code approximate}, {@code unit}, {@code countOf}) instead
 * keep the order of the figures, with an empty place where a figure has no such value, so that the
 * second of each belong together. Labels are for reading; the columns with {@code Ids} hold the ids
 * of the network formats, for two actors may bear one name.
 */
final class ClaimTable {
  private static final List<String> COLUMNS =
      List.of(
          "claim",
          "article",
          "claimants",
          "via",
          "voice",
          "stance",
          "certainty",
          "quote",
          "about",
          "places",
          "saidAt",
          "eventTime",
          "saidOn",
          "timeText",
          "min",
          "max",
          "approximate",
          "unit",
          "countOf",
          "positions",
          "topics",
          "review",
          "start",
          "end",
          "claimantIds",
          "viaIds",
          "aboutIds",
          "placeIds");

  private final Facts facts;

  private ClaimTable(Facts facts) {
    this.facts = facts;
  }

  static Table of(Stream<PublishedClaim> claims, Facts facts) {
    return new Table(COLUMNS, claims.map(new ClaimTable(facts)::row));
  }

  private Map<String, String> row(PublishedClaim claim) {
    Map<String, String> row = new TreeMap<>();
    row.put("claim", claim.node().getURI());
    row.put("article", claim.article());
    row.put("claimants", facts.labels(claim.claimants()));
    row.put("via", facts.labels(claim.via()));
    row.put("voice", claim.voice().orElse(""));
    row.put("stance", claim.stance().orElse(""));
    row.put("certainty", claim.certainty().orElse(""));
    row.put("quote", claim.quote());
    row.put("about", facts.labels(claim.about()));
    row.put("places", facts.labels(claim.places()));
    row.put("saidAt", facts.labels(claim.saidAt()));
    row.put("eventTime", claim.eventTime().orElse(""));
    row.put("saidOn", claim.saidOn().orElse(""));
    row.put("timeText", claim.timeText().orElse(""));
    putFigures(claim.figures(), row);
    row.put("positions", joined(claim.positions().stream().map(this::answer).toList()));
    row.put("topics", facts.labels(claim.topics()));
    row.put("review", claim.review().orElse(""));
    row.put("start", claim.start().map(String::valueOf).orElse(""));
    row.put("end", claim.end().map(String::valueOf).orElse(""));
    row.put("claimantIds", ids(claim.claimants()));
    row.put("viaIds", ids(claim.via()));
    row.put("aboutIds", ids(claim.about()));
    row.put("placeIds", ids(claim.places()));
    return row;
  }

  private void putFigures(List<Figure> figures, Map<String, String> row) {
    row.put("min", aligned(figures, Figure::min));
    row.put("max", aligned(figures, Figure::max));
    row.put("approximate", aligned(figures, Figure::approximate));
    row.put("unit", aligned(figures, Figure::unit));
    row.put("countOf", aligned(figures, figure -> figure.countOf().map(facts::label)));
  }

  /** A position's own label is only the answer, which says little without its question. */
  private String answer(Node position) {
    return facts
        .link(position, Cg.QUESTION)
        .map(question -> facts.label(question) + " " + facts.label(position))
        .orElseGet(() -> facts.label(position));
  }

  private static String ids(List<Node> nodes) {
    return joined(nodes.stream().map(node -> NodeId.of(node.getURI())).toList());
  }

  private static String joined(Collection<String> values) {
    return String.join("; ", values.stream().sorted().toList());
  }

  private static String aligned(List<Figure> figures, Function<Figure, Optional<String>> value) {
    List<String> values = figures.stream().map(figure -> value.apply(figure).orElse("")).toList();
    return values.stream().allMatch(String::isEmpty) ? "" : String.join("; ", values);
  }
}
