package org.claimgraph.export;

import java.util.stream.Collectors;

/** A format was asked for something that it cannot show. The message is a sentence for the user. */
public final class UnsupportedView extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private UnsupportedView(String message) {
    super(message);
  }

  /** Refuses what a format cannot show. */
  static void check(Format format, Selection selection) {
    View view = selection.view();
    if (!format.views().contains(view)) {
      throw new UnsupportedView(
          "Format %s cannot show the view %s; expected the view %s, or one of the formats %s."
              .formatted(
                  format.title(),
                  view.title(),
                  format.views().stream().map(View::title).collect(Collectors.joining(" or ")),
                  Format.showing(view).stream()
                      .map(Format::title)
                      .collect(Collectors.joining(", "))));
    }
    if (format.isRdf() && !selection.isEverything()) {
      throw new UnsupportedView(
          ("Format %s always writes the whole graph; expected no filter and nothing to be around, or"
                  + " another format, or a query that constructs a part.")
              .formatted(format.title()));
    }
  }
}
