package org.claimgraph.publish.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * The outlines of the countries, read from TopoJSON: borders are stored once as arcs of steps on a
 * grid, and a country is a list of rings of arcs, backwards where the number is negative.
 */
final class WorldShapes {
  private static final String RESOURCE =
      "/META-INF/resources/webjars/world-atlas/2.0.2/countries-110m.json";

  private static final Once<List<Country>> ALL = new Once<>(WorldShapes::read);

  private WorldShapes() {}

  /** A country with its rings. */
  record Country(String name, List<List<Point>> rings) {}

  /** Degrees east and north. */
  record Point(double x, double y) {}

  static List<Country> all() {
    return ALL.get();
  }

  private static List<Country> read() {
    try (InputStream in = WorldShapes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not packed: " + RESOURCE);
      }
      return countries(JSON.parse(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Country> countries(JsonObject topology) {
    List<List<Point>> arcs = arcs(topology);
    List<Country> countries = new ArrayList<>();
    for (JsonValue geometry :
        topology.getObj("objects").getObj("countries").get("geometries").getAsArray()) {
      JsonObject country = geometry.getAsObject();
      boolean single = country.getString("type").equals("Polygon");
      List<List<Point>> rings = new ArrayList<>();
      if (single) {
        addRings(country.get("arcs").getAsArray(), arcs, rings);
      } else {
        country.get("arcs").getAsArray().forEach(part -> addRings(part.getAsArray(), arcs, rings));
      }
      countries.add(new Country(country.getObj("properties").getString("name"), rings));
    }
    return List.copyOf(countries);
  }

  private static List<List<Point>> arcs(JsonObject topology) {
    JsonArray scale = topology.getObj("transform").get("scale").getAsArray();
    JsonArray origin = topology.getObj("transform").get("translate").getAsArray();
    List<List<Point>> arcs = new ArrayList<>();
    for (JsonValue arc : topology.get("arcs").getAsArray()) {
      List<Point> points = new ArrayList<>();
      double x = 0;
      double y = 0;
      for (JsonValue step : arc.getAsArray()) {
        x += number(step.getAsArray(), 0);
        y += number(step.getAsArray(), 1);
        points.add(
            new Point(
                x * number(scale, 0) + number(origin, 0),
                y * number(scale, 1) + number(origin, 1)));
      }
      arcs.add(points);
    }
    return arcs;
  }

  private static double number(JsonArray array, int index) {
    return array.get(index).getAsNumber().value().doubleValue();
  }

  private static void addRings(JsonArray rings, List<List<Point>> arcs, List<List<Point>> out) {
    for (JsonValue ring : rings) {
      List<Point> points = new ArrayList<>();
      for (JsonValue number : ring.getAsArray()) {
        int index = number.getAsNumber().value().intValue();
        List<Point> arc = arcs.get(index < 0 ? ~index : index);
        for (int i = 0; i < arc.size(); i++) {
          points.add(arc.get(index < 0 ? arc.size() - 1 - i : i));
        }
      }
      out.add(unwrapped(points));
    }
  }

  /** A ring that crosses the date line goes on beyond 180° instead of jumping around the world. */
  private static List<Point> unwrapped(List<Point> ring) {
    List<Point> points = new ArrayList<>();
    double shift = 0;
    double before = ring.get(0).x();
    for (Point point : ring) {
      if (Math.abs(point.x() - before) > 180) {
        shift += point.x() < before ? 360 : -360;
      }
      before = point.x();
      points.add(new Point(point.x() + shift, point.y()));
    }
    return points;
  }
}
