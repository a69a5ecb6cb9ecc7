package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * KML 2.2: a placemark a row, with a point where the row has coordinates and a time span where it
 * has the column {@code eventTime}.
 */
final class Kml implements TableTarget {
  @Override
  public void write(Table table, OutputStream out) throws IOException {
    Coordinates.check(table);
    XmlFile xml = new XmlFile(out);
    xml.start("kml", "xmlns", "http://www.opengis.net/kml/2.2").start("Document");
    Iterator<Map<String, String>> rows = table.rows().iterator();
    while (rows.hasNext()) {
      placemark(table, rows.next(), xml);
    }
    xml.finish();
  }

  private static void placemark(Table table, Map<String, String> row, XmlFile xml)
      throws IOException {
    xml.start("Placemark");
    xml.text("name", row.getOrDefault(table.columns().get(0), ""));
    xml.text("description", row.getOrDefault("quote", ""));
    Optional<TimeSpan> time = TimeSpan.of(row.getOrDefault("eventTime", ""));
    if (time.isPresent()) {
      xml.start("TimeSpan");
      xml.text("begin", time.get().firstDay()).text("end", time.get().lastDay());
      xml.end();
    }
    xml.start("ExtendedData");
    for (String column : table.columns()) {
      if (!column.equals("lat") && !column.equals("long")) {
        xml.start("Data", "name", column);
        xml.text("value", row.getOrDefault(column, "")).end();
      }
    }
    xml.end();
    Optional<Coordinates> place = Coordinates.of(row);
    if (place.isPresent()) {
      xml.start("Point");
      xml.text("coordinates", place.get().lon() + "," + place.get().lat()).end();
    }
    xml.end();
  }
}
