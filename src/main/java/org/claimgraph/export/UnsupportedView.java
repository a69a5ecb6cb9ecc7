package org.claimgraph.export;

import java.util.stream.Collectors;

/** A format was asked for something that it cannot show. The message is a sentence for the user. */
public final class UnsupportedView extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private UnsupportedView(String message) {
    super(message);
  }

  /** More nodes than a drawing bears. */
  static UnsupportedView tooLarge(int nodes, int most) {
    return new UnsupportedView(
        ("This has %d nodes and a page draws at most %d; expected a filter, what is around one"
                + " thing, or the format gexf for Gephi.")
            .formatted(nodes, most));
  }

  /** An answer that is no table, or no graph. */
  static UnsupportedView ofAnswer(Format format) {
    return new UnsupportedView(
        ("Format %s cannot show the answer of this query; expected a SELECT for a table, a CONSTRUCT"
                + " or DESCRIBE for RDF and networks.")
            .formatted(format.title()));
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
    if (format.needsThing() && selection.around().isEmpty()) {
      throw new UnsupportedView(
          "A dossier is of one thing; expected to be told which, such as actor:nis.");
    }
    if (format.isRdf() && !selection.isEverything()) {
      throw new UnsupportedView(
          ("Format %s always writes the whole graph; expected no filter and nothing to be around, or"
                  + " another format, or a query that constructs a part.")
              .formatted(format.title()));
    }
  }
}
