package org.claimgraph.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rows that name their cells by column; an absent cell is empty.
 *
 * @param columns their names, in order
 * @param rows made while they are read, once
 */
record Table(List<String> columns, Stream<Map<String, String>> rows) {

  /** A row a claim, a row a claim and place, or a row an edge. */
  static Table of(Selection selection, Facts facts) {
    return switch (selection.view()) {
      case CLAIMS -> ClaimTable.of(claims(selection, facts), facts);
      case PLACES -> PlaceTable.of(claims(selection, facts), facts);
      case WHO_ABOUT_WHOM ->
          EdgeTable.of(Network.of(selection, facts), "claimant", "about", "stance");
      case AGREEMENT -> EdgeTable.of(Network.of(selection, facts), "actor", "otherActor", "kind");
      case SOURCES -> EdgeTable.of(Network.of(selection, facts), "source", "otherSource", "kind");
    };
  }

  private static Stream<PublishedClaim> claims(Selection selection, Facts facts) {
    return Views.claims(selection, facts).filter(selection.filter()::admits);
  }
}
