package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimgraph.text.Paragraphs;
import org.claimgraph.text.Range;
import org.claimgraph.text.Span;
import org.claimgraph.text.Words;

/**
 * A text cut into paragraphs, and each paragraph at every boundary of a mark, so that marks may
 * overlap in any way. The pieces put together again are the text.
 */
final class MarkedText {
  /** What a mark says of its words. */
  enum Role {
    QUOTE,
    CUE,
    CLAIMANT,
    UNREAD
  }

  /**
   * A mark.
   *
   * @param role what it says
   * @param claim index of the claim it belongs to; of no meaning for what was not read
   * @param start first code point
   * @param end last code point, exclusive
   */
  record Mark(Role role, int claim, int start, int end) {}

  /**
   * A piece with the marks that hold in it.
   *
   * @param text its characters
   * @param marks in the order in which they were given
   * @param begins marks that begin with it
   * @param ends marks that end with it
   */
  record Piece(String text, List<Mark> marks, List<Mark> begins, List<Mark> ends) {}

  private final String text;
  private final List<Span> paragraphs;

  MarkedText(String text) {
    this.text = text;
    this.paragraphs = paragraphs(text);
  }

  /** White space after a paragraph belongs to it, so that nothing is between two of them. */
  private static List<Span> paragraphs(String text) {
    Words words = Words.of(text);
    List<Span> spans = new ArrayList<>();
    List<Range> ranges = Paragraphs.of(words);
    for (int i = 0; i < ranges.size(); i++) {
      int start = i == 0 ? 0 : words.start(ranges.get(i).first());
      int end = i + 1 < ranges.size() ? words.start(ranges.get(i + 1).first()) : text.length();
      spans.add(new Span(start, end));
    }
    return spans;
  }

  /**
   * A part of the text that begins and ends with a paragraph.
   *
   * @param from a code point; the part begins with its paragraph
   * @param least how many code points it has at least, unless the text ends before
   * @return first and last code point, exclusive
   */
  Span part(int from, int least) {
    int start = 0;
    int end = 0;
    boolean begun = false;
    for (Span paragraph : paragraphs) {
      int next = end + text.codePointCount(paragraph.start(), paragraph.end());
      if (!begun && from < next) {
        begun = true;
        start = end;
      }
      end = next;
      if (begun && end - start >= least) {
        break;
      }
    }
    return new Span(begun ? start : end, end);
  }

  /** How many code points it has. */
  int length() {
    return text.codePointCount(0, text.length());
  }

  /**
   * The paragraphs of a part, in pieces.
   *
   * @param part as {@link #part} gives it
   */
  List<List<Piece>> cut(Span part, List<Mark> marks) {
    TreeSet<Integer> wanted = new TreeSet<>(List.of(part.start(), part.end()));
    marks.forEach(mark -> wanted.addAll(List.of(mark.start(), mark.end())));
    Map<Integer, Integer> units = units(wanted);
    List<Placed> placed =
        marks.stream()
            .map(mark -> new Placed(mark, at(units, mark.start()), at(units, mark.end())))
            .toList();
    int start = at(units, part.start());
    int end = at(units, part.end());
    return paragraphs.stream()
        .filter(paragraph -> paragraph.start() >= start && paragraph.end() <= end)
        .map(paragraph -> pieces(paragraph, placed))
        .toList();
  }

  /** A mark with its place in UTF-16 units. */
  private record Placed(Mark mark, int start, int end) {
    boolean overlaps(int from, int to) {
      return start < to && from < end;
    }
  }

  /** Where code points stand, in UTF-16 units, in one pass. */
  private Map<Integer, Integer> units(SortedSet<Integer> codePoints) {
    Map<Integer, Integer> units = new HashMap<>();
    int unit = 0;
    int count = 0;
    for (int codePoint : codePoints) {
      for (; count < codePoint && unit < text.length(); count++) {
        unit += Character.charCount(text.codePointAt(unit));
      }
      units.put(codePoint, unit);
    }
    return units;
  }

  private static int at(Map<Integer, Integer> units, int codePoint) {
    return units.getOrDefault(codePoint, 0);
  }

  private List<Piece> pieces(Span paragraph, List<Placed> all) {
    List<Placed> placed =
        all.stream().filter(p -> p.overlaps(paragraph.start(), paragraph.end())).toList();
    TreeSet<Integer> boundaries = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    for (Placed mark : placed) {
      boundaries.add(Math.max(mark.start(), paragraph.start()));
      boundaries.add(Math.min(mark.end(), paragraph.end()));
    }
    List<Integer> at = List.copyOf(boundaries);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < at.size(); i++) {
      pieces.add(piece(at.get(i), at.get(i + 1), placed));
    }
    return pieces;
  }

  private Piece piece(int from, int to, List<Placed> placed) {
    List<Placed> here = placed.stream().filter(mark -> mark.overlaps(from, to)).toList();
    return new Piece(
        text.substring(from, to),
        here.stream().map(Placed::mark).toList(),
        here.stream().filter(mark -> mark.start() == from).map(Placed::mark).toList(),
        here.stream()
            .filter(mark -> mark.end() == to)
            .map(Placed::mark)
            .sorted(Comparator.comparingInt(Mark::claim))
            .toList());
  }
}
