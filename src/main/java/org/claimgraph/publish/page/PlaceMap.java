package org.claimgraph.publish.page;

import java.util.List;

/**
 * A map, in units of its drawing.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param says what it shows, in a sentence
 * @param countries outlines as SVG path data
 * @param markers points on it
 */
public record PlaceMap(
    int width, int height, String says, List<Outline> countries, List<Marker> markers) {

  /** A country: its name and its outline as SVG path data. */
  public record Outline(String name, String path) {}

  /**
   * A point.
   *
   * @param place what is there
   * @param x from the left
   * @param y from the top
   * @param label where its name begins, and whether it ends there instead
   * @param main whether it is the place that the page is about
   */
  public record Marker(Link place, String x, String y, Label label, boolean main) {}

  /** Where a name stands. */
  public record Label(String x, String y, boolean endsThere, boolean shown) {}
}
