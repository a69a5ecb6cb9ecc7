package org.claimgraph.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a row of a table is, in degrees of WGS 84.
 *
 * @param lat the column of that name; north is positive
 * @param lon the column {@code "long"}; east is positive
 */
record Coordinates(double lat, double lon) {
  private static final String DEGREES = "[+-]?\\d{1,3}(\\.\\d+)?(E-?\\d+)?";

  /** Refuses a table that no map can be made of. */
  static void check(Table table) {
    if (!table.columns().containsAll(List.of("lat", "long"))) {
      throw new IllegalArgumentException(
          "A map needs the columns lat and long; expected a query that selects ?lat and ?long.");
    }
  }

  /** Nothing if the place's coordinates are not known, or are none. */
  static Optional<Coordinates> of(Map<String, String> row) {
    String lat = row.getOrDefault("lat", "");
    String lon = row.getOrDefault("long", "");
    if (!lat.matches(DEGREES) || !lon.matches(DEGREES)) {
      return Optional.empty();
    }
    Coordinates found = new Coordinates(Double.parseDouble(lat), Double.parseDouble(lon));
    return Optional.of(found)
        .filter(place -> Math.abs(place.lat) <= 90 && Math.abs(place.lon) <= 180);
  }
}
