package org.claimgraph.export;

import java.util.stream.Collectors;

/** A format was asked for a view that it cannot show. The message is a sentence for the user. */
public final class UnsupportedView extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnsupportedView(Format format, View view) {
    super(
        "Format %s cannot show the view %s, because it writes the whole graph; use --view %s, or one of the formats %s."
            .formatted(
                format.title(),
                view.title(),
                format.views().stream().map(View::title).collect(Collectors.joining(" or ")),
                Format.showing(view).stream()
                    .map(Format::title)
                    .collect(Collectors.joining(", "))));
  }
}
