package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.publish.page.Link;
import org.claimgraph.publish.page.PlaceMap;
import org.claimgraph.publish.page.PlaceMap.Label;
import org.claimgraph.publish.page.PlaceMap.Outline;
import org.claimgraph.publish.site.WorldShapes.Country;
import org.claimgraph.publish.site.WorldShapes.Point;

/**
 * Draws a part of the world around some points. Degrees are drawn as equal steps, those of
 * longitude shortened as they are at the middle of the map; over a part of a continent that looks
 * as people expect.
 */
final class MapDrawing {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 380;

  /** Degrees of latitude that are shown at least. */
  private static final double LEAST = 16;

  private static final double LEAST_FOR_COUNTRIES = 40;
  private static final double MOST = 150;
  private static final Set<String> WIDE = Set.of("country", "continent", "ocean", "sea", "region");

  /** What stands beyond the edge, so that the line along the edge is not seen. */
  private static final double BEYOND = 8;

  private static final int LETTER = 7;
  private static final int LINE = 16;

  /**
   * A point to be drawn.
   *
   * @param east degrees of longitude
   * @param north degrees of latitude
   */
  record Marker(Link place, double east, double north, boolean main) {}

  private final double east;
  private final double north;
  private final double across;
  private final double down;

  private MapDrawing(double east, double north, double degrees) {
    this.east = east;
    this.north = north;
    this.down = HEIGHT / degrees;
    this.across = down * Math.cos(Math.toRadians(Math.min(Math.abs(north), 75)));
  }

  /**
   * A map.
   *
   * @param title the place that it is about
   * @param precision how much land its point stands for
   * @param markers at least one
   */
  static PlaceMap of(String title, String precision, List<Marker> markers) {
    double top = markers.stream().mapToDouble(Marker::north).max().orElse(0);
    double bottom = markers.stream().mapToDouble(Marker::north).min().orElse(0);
    double right = markers.stream().mapToDouble(Marker::east).max().orElse(0);
    double left = markers.stream().mapToDouble(Marker::east).min().orElse(0);
    double north = (top + bottom) / 2;
    double shortened = Math.cos(Math.toRadians(Math.min(Math.abs(north), 75)));
    double needed = Math.max(top - bottom, (right - left) * shortened * HEIGHT / WIDTH) * 1.4;
    double least = WIDE.contains(precision) ? LEAST_FOR_COUNTRIES : LEAST;
    MapDrawing map =
        new MapDrawing((left + right) / 2, north, Math.min(MOST, Math.max(least, needed)));
    return new PlaceMap(
        WIDTH,
        HEIGHT,
        markers.size() == 1
            ? "Map: " + title + "."
            : "Map: " + title + ", with " + (markers.size() - 1) + " places inside it.",
        map.outlines(),
        map.markers(markers));
  }

  private List<Outline> outlines() {
    List<Outline> outlines = new ArrayList<>();
    for (Country country : WorldShapes.all()) {
      StringBuilder path = new StringBuilder();
      for (List<Point> ring : country.rings()) {
        if (ring.stream().anyMatch(point -> point.y() > -60)) { // Antarctica goes around the pole
          for (int turn = -1; turn <= 1; turn++) {
            append(path, clipped(drawn(ring, turn * 360)));
          }
        }
      }
      if (path.length() > 0) {
        outlines.add(new Outline(country.name(), path.toString()));
      }
    }
    return outlines;
  }

  private double x(double degreesEast) {
    return WIDTH / 2.0 + (degreesEast - east) * across;
  }

  private double y(double degreesNorth) {
    return HEIGHT / 2.0 - (degreesNorth - north) * down;
  }

  private List<Point> drawn(List<Point> ring, double shift) {
    return ring.stream().map(point -> new Point(x(point.x() + shift), y(point.y()))).toList();
  }

  /** What of a ring is on the map: cut at one edge after the other (Sutherland and Hodgman). */
  private static List<Point> clipped(List<Point> ring) {
    List<Point> left = cut(ring, true, -BEYOND, 1);
    List<Point> right = cut(left, true, WIDTH + BEYOND, -1);
    List<Point> top = cut(right, false, -BEYOND, 1);
    return cut(top, false, HEIGHT + BEYOND, -1);
  }

  private static List<Point> cut(List<Point> ring, boolean alongX, double edge, int side) {
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Point before = ring.get(i == 0 ? ring.size() - 1 : i - 1);
      Point point = ring.get(i);
      double from = ((alongX ? before.x() : before.y()) - edge) * side;
      double to = ((alongX ? point.x() : point.y()) - edge) * side;
      if (from * to < 0) {
        double share = from / (from - to);
        kept.add(
            new Point(
                before.x() + share * (point.x() - before.x()),
                before.y() + share * (point.y() - before.y())));
      }
      if (to >= 0) {
        kept.add(point);
      }
    }
    return kept;
  }

  /** Points that fall together are drawn once. */
  private static void append(StringBuilder path, List<Point> ring) {
    if (ring.size() < 3) {
      return;
    }
    String last = "";
    char command = 'M';
    for (Point point : ring) {
      String at = Math.round(point.x()) + " " + Math.round(point.y());
      if (!at.equals(last)) {
        path.append(command).append(at);
        command = 'L';
        last = at;
      }
    }
    path.append('Z');
  }

  /** Names are written where there is room for them, that of the place itself first. */
  private List<PlaceMap.Marker> markers(List<Marker> markers) {
    List<double[]> taken = new ArrayList<>();
    List<PlaceMap.Marker> drawn = new ArrayList<>();
    markers.stream()
        .sorted(Comparator.comparing((Marker marker) -> !marker.main()))
        .forEach(
            marker -> {
              double x = x(marker.east());
              double y = y(marker.north());
              drawn.add(
                  new PlaceMap.Marker(
                      marker.place(),
                      number(x),
                      number(y),
                      label(marker, x, y, taken),
                      marker.main()));
            });
    return drawn;
  }

  private static Label label(Marker marker, double x, double y, List<double[]> taken) {
    String name = marker.place().text();
    double width = name.codePointCount(0, name.length()) * LETTER;
    boolean endsThere = x + 10 + width > WIDTH;
    double start = endsThere ? x - 10 - width : x + 10;
    double[] box = {start, y - LINE / 2.0, start + width, y + LINE / 2.0};
    boolean free =
        start >= 0
            && taken.stream()
                .noneMatch(
                    other ->
                        box[0] < other[2]
                            && other[0] < box[2]
                            && box[1] < other[3]
                            && other[1] < box[3]);
    if (free) {
      taken.add(box);
    }
    taken.add(new double[] {x - 6, y - 6, x + 6, y + 6});
    return new Label(
        number(endsThere ? x - 10 : x + 10), number(y + 5), endsThere, free || marker.main());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
