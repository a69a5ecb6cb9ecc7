package org.claimgraph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * GeoJSON (RFC 7946): a feature a row, which is a point where the row has coordinates. A feature
 * has every property, so that programs which look at the first one only see all columns.
 */
final class GeoJson implements TableTarget {
  @Override
  public void write(Table table, OutputStream out) throws IOException {
    Coordinates.check(table);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JsonWriter json = new JsonWriter(writer);
    json.beginObject();
    json.name("type").value("FeatureCollection");
    json.name("features").beginArray();
    Iterator<Map<String, String>> rows = table.rows().iterator();
    while (rows.hasNext()) {
      writer.append('\n');
      feature(table, rows.next(), json);
    }
    json.endArray().endObject();
    writer.append('\n').flush();
  }

  private static void feature(Table table, Map<String, String> row, JsonWriter json)
      throws IOException {
    json.beginObject();
    json.name("type").value("Feature");
    json.name("geometry");
    Optional<Coordinates> place = Coordinates.of(row);
    if (place.isEmpty()) {
      json.nullValue();
    } else {
      json.beginObject();
      json.name("type").value("Point");
      json.name("coordinates")
          .beginArray()
          .value(place.get().lon())
          .value(place.get().lat())
          .endArray();
      json.endObject();
    }
    json.name("properties").beginObject();
    for (String column : table.columns()) {
      if (!column.equals("lat") && !column.equals("long")) {
        json.name(column).value(LegalText.forXml(row.getOrDefault(column, "")));
      }
    }
    json.endObject().endObject();
  }
}
