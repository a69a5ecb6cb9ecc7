package org.claimgraph.interpret;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.claimgraph.extract.Attribution;
import org.claimgraph.text.Span;

/** Which attribution stands in the words of which other. */
final class Nesting {
  /** Deeper nesting is not followed; nobody writes it. */
  static final int DEEPEST = 4;

  private record Piece(Span span, int attribution) {}

  private Nesting() {}

  /**
   * For each attribution the index of the innermost other one whose content holds both its first
   * words and its own content, or -1. One sweep over the pieces of content from left to right.
   */
  static int[] of(List<Attribution> attributions) {
    List<Piece> pieces = new ArrayList<>();
    List<Piece> asked = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      for (Span content : attributions.get(i).content()) {
        pieces.add(new Piece(content, i));
      }
      asked.add(new Piece(hull(attributions.get(i)), i));
    }
    Comparator<Piece> outerFirst =
        Comparator.comparingInt((Piece p) -> p.span().start())
            .thenComparingInt(p -> -p.span().end());
    pieces.sort(outerFirst);
    asked.sort(outerFirst);
    int[] within = new int[attributions.size()];
    Arrays.fill(within, -1);
    Deque<Piece> open = new ArrayDeque<>();
    int next = 0;
    for (Piece ask : asked) {
      while (next < pieces.size() && pieces.get(next).span().start() <= ask.span().start()) {
        Piece piece = pieces.get(next++);
        close(open, piece.span().start());
        open.push(piece);
      }
      close(open, ask.span().start());
      within[ask.attribution()] = innermost(attributions, open, ask);
    }
    return within;
  }

  private static void close(Deque<Piece> open, int at) {
    while (!open.isEmpty() && open.peek().span().end() <= at) {
      open.pop();
    }
  }

  private static int innermost(List<Attribution> attributions, Deque<Piece> open, Piece ask) {
    int looked = 0;
    for (Piece piece : open) {
      boolean holds =
          piece.attribution() != ask.attribution()
              && piece.span().start() <= ask.span().start()
              && piece.span().end() >= ask.span().end()
              && !piece.span().equals(attributions.get(ask.attribution()).content().get(0));
      if (holds) {
        return piece.attribution();
      }
      if (++looked > 2 * DEEPEST) {
        return -1;
      }
    }
    return -1;
  }

  /** From the first word of source, cue or content to the end of the piece of content after it. */
  private static Span hull(Attribution attribution) {
    int start = attribution.content().get(0).start();
    int end = attribution.content().get(0).end();
    for (Span span : attribution.source()) {
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
    }
    if (attribution.cue().isPresent()) {
      start = Math.min(start, attribution.cue().get().start());
      end = Math.max(end, attribution.cue().get().end());
    }
    return new Span(start, end);
  }
}
