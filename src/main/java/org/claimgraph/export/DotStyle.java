package org.claimgraph.export;

import java.util.Map;

/**
 * How Graphviz draws what. Colours from the Okabe-Ito palette, which colour-blind readers can tell.
 */
final class DotStyle {
  private static final int MOST_CLAIMS_SHOWN = 6;

  /** Shape and fill of a node. */
  record Look(String shape, String fill) {}

  private static final Look OTHER = new Look("ellipse", "#f2f2f2");

  private static final Map<String, Look> BY_KIND =
      Map.of(
          "claim", new Look("note", "#fffbe6"),
          "source", new Look("folder", "#e6e6e6"),
          "location", new Look("house", "#dff2e1"),
          "question", new Look("diamond", "#fde7c8"),
          "position", new Look("box", "#fdf1df"),
          "topic", new Look("plaintext", "#ffffff"),
          "disagreement", new Look("octagon", "#f7d6c6"));

  private static final Map<String, Look> BY_TYPE_OF_ACTOR =
      Map.of(
          "person", new Look("ellipse", "#d9ecf9"),
          "organization", new Look("box", "#e3f3ec"),
          "state", new Look("box3d", "#fdf0cf"),
          "armed force", new Look("hexagon", "#f6e0ec"),
          "group", new Look("octagon", "#eeeeee"));

  private DotStyle() {}

  /** The look of a node by its kind, and of an actor by what it is. */
  static Look of(String kind, String type) {
    return kind.equals("actor")
        ? BY_TYPE_OF_ACTOR.getOrDefault(type, OTHER)
        : BY_KIND.getOrDefault(kind, OTHER);
  }

  /** Blue for, vermilion against, grey neither. */
  static String colour(int polarity) {
    return polarity > 0 ? "#0072b2" : polarity < 0 ? "#d55e00" : "#7f7f7f";
  }

  /** Stroke width of an edge in points: thicker with more claims, never a bar. */
  static String stroke(int weight) {
    return Double.toString(0.5 + Math.min(weight, MOST_CLAIMS_SHOWN) / 2.0);
  }
}
