package org.claimgraph.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A row an edge of a folded view. The columns are the same whatever the edges say. */
final class EdgeTable {
  private static final List<String> OF_CLAIMS =
      List.of("polarity", "claims", "quote", "article", "claim", "firstEventTime", "lastEventTime");

  private static final List<String> OF_POSITIONS =
      List.of(
          "polarity",
          "positions",
          "question",
          "quote",
          "article",
          "claim",
          "otherQuote",
          "otherArticle",
          "otherClaim");

  private EdgeTable() {}

  /**
   * @param source name of the column for what an edge leaves
   * @param target name of the column for what it enters
   * @param kind name of the column for its kind
   */
  static Table of(Network network, String source, String target, String kind) {
    List<String> columns = new ArrayList<>(List.of(source, target, kind));
    columns.addAll(network.directed() ? OF_CLAIMS : OF_POSITIONS);
    columns.addAll(List.of(source + "Id", target + "Id"));
    Map<String, String> labels = new HashMap<>();
    network.nodes().forEach(node -> labels.put(node.id(), node.label()));
    return new Table(
        columns,
        network.edges().stream()
            .map(
                edge -> {
                  Map<String, String> row = new TreeMap<>();
                  edge.attributes().forEach((name, value) -> row.put(name, value.text()));
                  row.put(source, labels.getOrDefault(edge.source(), edge.source()));
                  row.put(target, labels.getOrDefault(edge.target(), edge.target()));
                  row.put(kind, edge.kind());
                  row.put(source + "Id", edge.source());
                  row.put(target + "Id", edge.target());
                  return row;
                }));
  }
}
