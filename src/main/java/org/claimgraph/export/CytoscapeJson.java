package org.claimgraph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/**
 * Cytoscape's JSON, for Cytoscape and Cytoscape.js: {@code elements.nodes[].data} and {@code
 * elements.edges[].data} with every attribute, and a colour and a shape for each. {@code data} on
 * top says the view, whether edges are directed, and how many nodes were left out.
 */
final class CytoscapeJson implements NetworkTarget {
  @Override
  public void write(Network network, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JsonWriter json = new JsonWriter(writer);
    write(network, json);
    writer.append('\n').flush();
  }

  /** The same into a JSON document that others begin and end. */
  static void write(Network network, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("format_version").value("1.0");
    json.name("generated_by").value("claimgraph");
    json.name("target_cytoscapejs_version").value("~3");
    json.name("data").beginObject();
    json.name("name").value(network.title());
    json.name("directed").value(network.directed());
    json.name("hidden").value(network.hidden());
    json.endObject();
    json.name("elements").beginObject();
    json.name("nodes").beginArray();
    for (Network.Node node : network.nodes()) {
      json.beginObject().name("data").beginObject();
      json.name("id").value(node.id());
      attributes(node.all(), json);
      Look look = Look.of(node);
      json.name("color").value(look.fill());
      json.name("shape").value(look.cytoscapeShape());
      json.endObject().endObject();
    }
    json.endArray();
    json.name("edges").beginArray();
    for (Network.Edge edge : network.edges()) {
      json.beginObject().name("data").beginObject();
      json.name("id").value(edge.id());
      json.name("source").value(edge.source());
      json.name("target").value(edge.target());
      json.name("weight").value(edge.weight());
      attributes(edge.all(), json);
      json.name("color").value(Look.stroke(edge.polarity()));
      json.name("width").value(Look.width(edge.weight()));
      json.endObject().endObject();
    }
    json.endArray().endObject().endObject();
  }

  private static void attributes(SortedMap<String, Attribute> attributes, JsonWriter json)
      throws IOException {
    for (Map.Entry<String, Attribute> entry : attributes.entrySet()) {
      Attribute attribute = entry.getValue();
      json.name(entry.getKey());
      switch (attribute.type()) {
        case TEXT -> json.value(attribute.text());
        case INTEGER -> json.value(Long.parseLong(attribute.text()));
        case DECIMAL -> json.value(Double.parseDouble(attribute.text()));
        case FLAG -> json.value(Boolean.parseBoolean(attribute.text()));
      }
    }
  }
}
