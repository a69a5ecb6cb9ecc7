package org.claimgraph.publish.page;

import java.util.List;

/**
 * Figures drawn as bars on one scale, in units of the drawing.
 *
 * @param title what it shows
 * @param says the same in a sentence, for those who do not see it
 * @param width of the drawing
 * @param height of the drawing
 * @param ticks marks of the scale
 * @param bars one a position
 */
public record RangeChart(
    String title, String says, int width, int height, List<Tick> ticks, List<Bar> bars) {

  /** A mark of the scale. */
  public record Tick(String x, String label) {}

  /**
   * A position.
   *
   * @param answer the figure, which leads to the position
   * @param who whoever says so, in words
   * @param y the middle of its bar
   * @param barY the upper edge of its bar
   * @param textY where its words are
   * @param x where the bar begins
   * @param end where the bar ends
   * @param length how long it is
   * @param exact whether it is a single figure, drawn as a point
   * @param openBelow whether no lower bound is given
   * @param openAbove whether no upper bound is given
   * @param approximate whether the words call it approximate
   */
  public record Bar(
      Link answer,
      String who,
      String y,
      String barY,
      String textY,
      String x,
      String end,
      String length,
      boolean exact,
      boolean openBelow,
      boolean openAbove,
      boolean approximate) {}
}
