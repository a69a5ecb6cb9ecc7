package org.claimgraph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One HTML file that draws a network, or shows a table, and can be searched: with all scripts in
 * it, and a policy that lets it load nothing from anywhere.
 */
final class Html implements NetworkTarget, TableTarget {
  /** A browser lays so many out in a few seconds, and people see nothing in more. */
  static final int MOST_NODES = 2000;

  @Override
  public void write(DatasetGraph data, Selection selection, OutputStream out) throws IOException {
    write(Network.of(selection, new Facts(data.getDefaultGraph())), out);
  }

  @Override
  public void write(Network network, OutputStream out) throws IOException {
    int nodes = network.nodes().size();
    if (nodes > MOST_NODES) {
      throw UnsupportedView.tooLarge(nodes, MOST_NODES);
    }
    StringWriter data = new StringWriter();
    JsonWriter json = new JsonWriter(data);
    json.setHtmlSafe(true);
    CytoscapeJson.write(network, json);
    String summary =
        "%d nodes, %d lines%s."
            .formatted(
                nodes,
                network.edges().size(),
                network.hidden() == 0 ? "" : ", %d nodes not shown".formatted(network.hidden()));
    PageParts.render(
        "drawing.jte",
        new Drawing(
            network.title(),
            summary,
            data.toString(),
            PageParts.style(),
            PageParts.drawingScript()),
        out);
  }

  @Override
  public void write(Table table, OutputStream out) throws IOException {
    List<List<String>> rows =
        table
            .rows()
            .map(
                row ->
                    table.columns().stream()
                        .map(column -> LegalText.forXml(row.getOrDefault(column, "")))
                        .toList())
            .toList();
    PageParts.render(
        "rows.jte",
        new Rows("Answer", table.columns(), rows, PageParts.style(), PageParts.rowsScript()),
        out);
  }
}
