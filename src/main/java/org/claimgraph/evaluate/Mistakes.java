package org.claimgraph.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.text.Lines;
import org.claimgraph.text.Span;
import org.claimgraph.workspace.Place;

/** Tells what was missed or found too much in one text, with its words. */
final class Mistakes {
  private final String text;
  private final String file;
  private final Lines lines;

  /**
   * Prepares a text.
   *
   * @param file where the text stands, for the place
   */
  Mistakes(String text, String file) {
    this.text = text;
    this.file = file;
    this.lines = new Lines(text);
  }

  Mistake of(Marking marking) {
    return of(marking, "");
  }

  Mistake of(Marking marking, String expected) {
    int start =
        List.of(marking.content(), marking.cue(), marking.source()).stream()
            .flatMap(List::stream)
            .mapToInt(Span::start)
            .findFirst()
            .orElse(0);
    return new Mistake(
        new Place(file, lines.line(start), lines.column(start)),
        marking.rule(),
        words(marking.source()),
        words(marking.cue()),
        words(marking.content()),
        expected);
  }

  String words(List<Span> spans) {
    return spans.stream()
        .map(span -> span.of(text).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" … "));
  }
}
