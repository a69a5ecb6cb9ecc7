package org.claimgraph.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A row an edge of the view {@link View#WHO_ABOUT_WHOM}. */
final class EdgeTable {
  private static final List<String> COLUMNS =
      List.of(
          "claimant",
          "about",
          "stance",
          "polarity",
          "claims",
          "quote",
          "article",
          "claim",
          "firstEventTime",
          "lastEventTime",
          "claimantId",
          "aboutId");

  private EdgeTable() {}

  static Csv.Table of(Facts facts) {
    Network network = ActorNetwork.of(facts);
    Map<String, String> labels = new HashMap<>();
    network.nodes().forEach(node -> labels.put(node.id(), node.label()));
    return new Csv.Table(COLUMNS, network.edges().stream().map(edge -> row(edge, labels)).toList());
  }

  private static Map<String, String> row(Network.Edge edge, Map<String, String> labels) {
    Map<String, String> row = new TreeMap<>();
    edge.attributes().forEach((name, attribute) -> row.put(name, attribute.getValue()));
    row.put("claimant", labels.getOrDefault(edge.source(), edge.source()));
    row.put("about", labels.getOrDefault(edge.target(), edge.target()));
    row.put("stance", edge.kind());
    row.put("claimantId", edge.source());
    row.put("aboutId", edge.target());
    return row;
  }
}
