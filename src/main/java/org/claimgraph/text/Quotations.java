package org.claimgraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands in quotation marks, outermost marks only. A curly mark opens or closes by its
 * shape, a straight one by the space beside it. A quotation that is not closed ends with its
 * paragraph; by the usual convention it goes on if the next paragraph opens with a mark.
 */
public final class Quotations {
  private final Words words;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(Words words) {
    this.words = words;
  }

  /** The quotations of these paragraphs, in order; none lies within another. */
  public static List<Quotation> of(Words words, List<Range> paragraphs) {
    Quotations quotations = new Quotations(words);
    for (int p = 0; p < paragraphs.size(); p++) {
      boolean nextOpens =
          p + 1 < paragraphs.size() && quotations.isDouble(paragraphs.get(p + 1).first());
      quotations.paragraph(paragraphs.get(p), nextOpens);
    }
    return quotations.found;
  }

  private void paragraph(Range paragraph, boolean nextOpens) {
    int open = -1;
    boolean single = false;
    for (int i = paragraph.first(); i <= paragraph.last(); i++) {
      boolean isDouble = isDouble(i);
      if (!isDouble && !isSingle(i)) {
        continue;
      }
      if (open < 0) {
        if (opens(i, paragraph) && (isDouble || closesSomewhere(i, paragraph))) {
          open = i;
          single = !isDouble;
        }
      } else if (single != isDouble && closes(i, paragraph)) {
        found.add(new Quotation(new Range(open, i), true, false));
        open = -1;
      } else if (isDouble && !single && opens(i, paragraph) && i > open + 1) {
        found.add(new Quotation(new Range(open, i - 1), false, false));
        open = i;
      }
    }
    if (open >= 0) {
      found.add(new Quotation(new Range(open, paragraph.last()), false, nextOpens));
    }
  }

  private boolean isDouble(int i) {
    char c = words.first(i);
    boolean two = isTwo(i);
    return (two && (c == '\'' || c == '`' || c == '\u2018' || c == '\u2019'))
        || c == '"'
        || c == '\u201C'
        || c == '\u201D'
        || c == '\u201E'
        || c == '\u00AB'
        || c == '\u00BB'
        || c == '\u201F';
  }

  private boolean isTwo(int i) {
    int start = words.start(i);
    return words.end(i) - start == 2
        && words.text().charAt(start) == words.text().charAt(start + 1);
  }

  /** The mark; two single marks are one double mark of no direction. */
  private char plain(int i) {
    return isTwo(i) ? '"' : words.first(i);
  }

  private boolean isSingle(int i) {
    char c = words.first(i);
    return (c == '\'' || c == '\u2018' || c == '\u2019') && words.end(i) - words.start(i) == 1;
  }

  private boolean opens(int i, Range paragraph) {
    char c = plain(i);
    boolean spaceBefore =
        i == paragraph.first()
            || words.end(i - 1) < words.start(i)
            || "([-\u2013\u2014".indexOf(words.first(i - 1)) >= 0
            || isDouble(i - 1)
            || isSingle(i - 1);
    boolean spaceAfter = i == paragraph.last() || words.start(i + 1) > words.end(i);
    return switch (c) {
      case '\u201C', '\u201E', '\u00AB', '\u201F', '\u2018' -> !spaceAfter || spaceBefore;
      case '\u201D', '\u00BB', '\u2019' -> false;
      default -> spaceBefore && !spaceAfter;
    };
  }

  private boolean closes(int i, Range paragraph) {
    char c = plain(i);
    boolean spaceBefore = i == paragraph.first() || words.end(i - 1) < words.start(i);
    boolean spaceAfter = i == paragraph.last() || words.start(i + 1) > words.end(i);
    return switch (c) {
      case '\u201D', '\u00BB' -> true;
      case '\u201C', '\u201E', '\u00AB', '\u201F' -> !spaceBefore && spaceAfter;
      case '\u2018' -> false;
      default -> !spaceBefore || spaceAfter;
    };
  }

  /**
   * A single mark is a quotation mark only if its partner stands in the same paragraph, within the
   * words that a quotation in a headline or in British style has; else it is an apostrophe.
   */
  private boolean closesSomewhere(int i, Range paragraph) {
    int end = Math.min(paragraph.last(), i + 60);
    for (int j = i + 1; j <= end; j++) {
      if (isSingle(j) && closes(j, paragraph)) {
        return j > i + 1;
      }
    }
    return false;
  }
}
