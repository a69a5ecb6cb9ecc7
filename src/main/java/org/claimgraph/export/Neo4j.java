package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.text.WordUtils;

/**
 * What {@code neo4j-admin database import full} reads: a ZIP file of {@code nodes.csv} and {@code
 * relationships.csv}, whose first row tells ids, labels and types. A node's kind is its label
 * ({@code Claim}), an edge's kind its type ({@code REPORTED_IN}).
 */
final class Neo4j implements NetworkTarget {
  /**
   * The same data give the same bytes: a time before this day would be held in the zone of here.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  @Override
  public void write(Network network, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    begin("nodes.csv", zip);
    SortedMap<String, Attribute.Type> ofNodes =
        AttributeTypes.of(network.nodes().stream().map(Network.Node::all));
    Csv.plain()
        .write(
            new Table(
                columns(List.of("id:ID", ":LABEL"), ofNodes),
                network.nodes().stream()
                    .map(
                        node -> {
                          Map<String, String> row = row(node.all(), ofNodes);
                          row.put("id:ID", node.id());
                          row.put(":LABEL", WordUtils.capitalize(node.kind()));
                          return row;
                        })),
            zip);
    zip.closeEntry();
    begin("relationships.csv", zip);
    SortedMap<String, Attribute.Type> ofEdges =
        AttributeTypes.of(network.edges().stream().map(Network.Edge::all));
    Csv.plain()
        .write(
            new Table(
                columns(List.of(":START_ID", ":END_ID", ":TYPE", "weight:int"), ofEdges),
                network.edges().stream()
                    .map(
                        edge -> {
                          Map<String, String> row = row(edge.all(), ofEdges);
                          row.put(":START_ID", edge.source());
                          row.put(":END_ID", edge.target());
                          row.put(":TYPE", type(edge.kind()));
                          row.put("weight:int", Integer.toString(edge.weight()));
                          return row;
                        })),
            zip);
    zip.closeEntry();
    zip.finish();
  }

  private static void begin(String file, ZipOutputStream zip) throws IOException {
    ZipEntry entry = new ZipEntry(file);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private static List<String> columns(List<String> first, SortedMap<String, Attribute.Type> types) {
    List<String> columns = new ArrayList<>(first);
    types.forEach((name, type) -> columns.add(column(name, type)));
    return columns;
  }

  private static Map<String, String> row(
      SortedMap<String, Attribute> attributes, SortedMap<String, Attribute.Type> types) {
    Map<String, String> row = new TreeMap<>();
    attributes.forEach(
        (name, value) ->
            row.put(column(name, types.getOrDefault(name, value.type())), value.text()));
    return row;
  }

  private static String column(String name, Attribute.Type type) {
    return name
        + switch (type) {
          case TEXT -> "";
          case INTEGER -> ":int";
          case DECIMAL -> ":double";
          case FLAG -> ":boolean";
        };
  }

  /** {@code REPORTED_IN} for {@code reportedIn}: as types of relationships are written. */
  private static String type(String kind) {
    return kind.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
