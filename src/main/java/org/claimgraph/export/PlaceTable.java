package org.claimgraph.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Standard;

/**
 * A row a claim and a place that it names, for tables and maps. A claim that names two places has
 * two rows; a place whose coordinates nobody has written down has none. Rejected claims are left
 * out.
 */
final class PlaceTable {
  static final List<String> COLUMNS =
      List.of(
          "place",
          "lat",
          "long",
          "precision",
          "claimants",
          "stance",
          "polarity",
          "certainty",
          "quote",
          "about",
          "eventTime",
          "article",
          "claim",
          "placeId");

  private PlaceTable() {}

  static Table of(Stream<PublishedClaim> claims, Facts facts) {
    return new Table(
        COLUMNS,
        claims
            .filter(claim -> !claim.isRejected())
            .flatMap(claim -> claim.places().stream().map(place -> row(claim, place, facts))));
  }

  private static Map<String, String> row(PublishedClaim claim, Node place, Facts facts) {
    Map<String, String> row = new TreeMap<>();
    row.put("place", facts.label(place));
    put("lat", facts.decimal(place, Standard.LAT).map(String::valueOf), row);
    put("long", facts.decimal(place, Standard.LONG).map(String::valueOf), row);
    put("precision", facts.text(place, Cg.PRECISION), row);
    row.put("claimants", facts.labels(claim.claimants()));
    put("stance", claim.stance(), row);
    put("polarity", claim.polarity().map(String::valueOf), row);
    put("certainty", claim.certainty(), row);
    row.put("quote", claim.quote());
    row.put("about", facts.labels(claim.about()));
    put("eventTime", claim.eventTime(), row);
    row.put("article", claim.article());
    row.put("claim", claim.node().getURI());
    row.put("placeId", NodeId.of(place.getURI()));
    return row;
  }

  private static void put(String name, Optional<String> value, Map<String, String> row) {
    value.ifPresent(present -> row.put(name, present));
  }
}
