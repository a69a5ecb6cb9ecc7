package org.claimgraph.export;

import java.util.Map;

/**
 * How drawings show what. Colours from the Okabe-Ito palette, which colour-blind readers can tell.
 *
 * @param dotShape as Graphviz names it
 * @param cytoscapeShape as Cytoscape names it
 * @param rgb fill of the node
 */
record Look(String dotShape, String cytoscapeShape, int rgb) {
  private static final int MOST_CLAIMS_SHOWN = 6;

  private static final Look OTHER = new Look("ellipse", "ellipse", 0xf2f2f2);

  private static final Map<String, Look> BY_KIND =
      Map.of(
          "claim", new Look("note", "round-rectangle", 0xfffbe6),
          "source", new Look("folder", "tag", 0xe6e6e6),
          "location", new Look("house", "pentagon", 0xdff2e1),
          "question", new Look("diamond", "diamond", 0xfde7c8),
          "position", new Look("box", "rectangle", 0xfdf1df),
          "topic", new Look("plaintext", "ellipse", 0xffffff),
          "disagreement", new Look("octagon", "octagon", 0xf7d6c6));

  private static final Map<String, Look> BY_TYPE_OF_ACTOR =
      Map.of(
          "person", new Look("ellipse", "ellipse", 0xd9ecf9),
          "organization", new Look("box", "rectangle", 0xe3f3ec),
          "state", new Look("box3d", "barrel", 0xfdf0cf),
          "armed force", new Look("hexagon", "hexagon", 0xf6e0ec),
          "group", new Look("octagon", "octagon", 0xeeeeee));

  /** The look of a node by its kind, and of an actor by what it is. */
  static Look of(Network.Node node) {
    Attribute type = node.attributes().get("type");
    return node.kind().equals("actor")
        ? BY_TYPE_OF_ACTOR.getOrDefault(type == null ? "" : type.text(), OTHER)
        : BY_KIND.getOrDefault(node.kind(), OTHER);
  }

  /** The fill as HTML and Graphviz write it. */
  String fill() {
    return hex(rgb);
  }

  /** An edge: blue for, vermilion against, grey neither. */
  static int rgb(int polarity) {
    return polarity > 0 ? 0x0072b2 : polarity < 0 ? 0xd55e00 : 0x7f7f7f;
  }

  /** The same as HTML and Graphviz write it. */
  static String stroke(int polarity) {
    return hex(rgb(polarity));
  }

  /** Width of an edge in points: thicker with more claims, never a bar. */
  static double width(int weight) {
    return 0.5 + Math.min(weight, MOST_CLAIMS_SHOWN) / 2.0;
  }

  private static String hex(int rgb) {
    return "#%06x".formatted(rgb);
  }
}
