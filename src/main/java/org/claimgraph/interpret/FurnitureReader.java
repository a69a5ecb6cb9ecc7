package org.claimgraph.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Furniture;
import org.claimgraph.lexicon.World;
import org.claimgraph.text.Span;

/**
 * Tells what of a page is no part of the article: navigation, bylines, captions, share lines,
 * licences, biographies, readers' comments. It looks at lines, never inside one: a line of the
 * article may hold a phrase of furniture, and losing a paragraph is worse than reading a stray
 * line.
 *
 * <p>Some lines show by their own words or shape what they are ({@link FurniturePhrases}, {@link
 * FurnitureShapes}). Others need their place: a name alone is a byline above the text, and a
 * paragraph on somebody's career is a biography only below it. A reader's comment begins with a
 * name and a time of day; below the first one nothing is the article's.
 */
final class FurnitureReader {
  /** Lines above the text, and below it, where bylines and biographies stand. */
  private static final int EDGE = 6;

  private final FurniturePhrases phrases;
  private final FurnitureShapes shapes;
  private final PersonLines people;
  private final DateLines dates;

  FurnitureReader(World world) {
    phrases = new FurniturePhrases(world);
    shapes = new FurnitureShapes(world);
    people = new PersonLines(world);
    dates = new DateLines(world);
  }

  /** The furniture of {@code article}, in text order; lines of one kind in a row are one. */
  List<Furniture> read(Article article) {
    return new Page(article).read();
  }

  /** The lines of one page, and what each was found to be. */
  private final class Page {
    private final Article article;
    private final List<PageLine> lines;
    private final List<Optional<String>> kinds = new ArrayList<>();

    Page(Article article) {
      this.article = article;
      this.lines = PageLine.of(article.text());
    }

    List<Furniture> read() {
      for (PageLine line : lines) {
        kinds.add(phrases.kind(line).or(() -> shapes.kind(line)));
      }
      comments();
      atTheTop();
      atTheEnd();
      return furniture();
    }

    private boolean isText(int i) {
      return kinds.get(i).isEmpty();
    }

    private void set(int i, String kind) {
      kinds.set(i, Optional.of(kind));
    }

    /** From the first name with a time of day below it, or a comment form in the second half. */
    private void comments() {
      int half = article.text().length() / 2;
      for (int i = 0; i + 1 < lines.size(); i++) {
        boolean begins =
            dates.isTimeOfComment(lines.get(i + 1))
                && lines.get(i).hasAtMost(5)
                && !lines.get(i).endsSentence();
        if (begins && lines.get(i).span().start() > half) {
          for (int j = i; j < lines.size(); j++) {
            if (isText(j) || !kinds.get(j).equals(Optional.of("pingback"))) {
              set(j, "reader comment");
            }
          }
          return;
        }
      }
    }

    /** Bylines and dates stand before the first paragraph or right after the headline. */
    private void atTheTop() {
      for (int i = 0; i < Math.min(EDGE, lines.size() - 1); i++) {
        if (isText(i)) {
          edge(i);
        }
      }
    }

    private void edge(int i) {
      PageLine line = lines.get(i);
      if (people.isByline(line)) {
        set(i, "byline");
      } else if (dates.isDate(line)) {
        set(i, "date line");
      }
    }

    /** Biographies stand below the last paragraph; each one found moves the end of the text up. */
    private void atTheEnd() {
      Set<String> names = authors();
      int seen = 0;
      for (int i = lines.size() - 1; i > 0 && seen < EDGE; i--) {
        if (!isText(i)) {
          continue;
        }
        PageLine line = lines.get(i);
        boolean below = i > 0 && kinds.get(i - 1).equals(Optional.of("biography"));
        if (people.isBiography(line, names) || (below && people.isCareer(line))) {
          set(i, "biography");
        } else if (people.isAffiliation(line)) {
          set(i, "biography");
        } else {
          edge(i);
          seen += isText(i) ? 2 : 0;
        }
      }
    }

    /** The names in the bylines, each word of them. */
    private Set<String> authors() {
      Set<String> names = new HashSet<>();
      for (int i = 0; i < lines.size(); i++) {
        if (kinds.get(i).equals(Optional.of("byline"))) {
          names.addAll(lines.get(i).words());
        }
      }
      names.remove("By");
      return names;
    }

    private List<Furniture> furniture() {
      List<Furniture> furniture = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (isText(i)) {
          continue;
        }
        String kind = kinds.get(i).orElseThrow();
        int last = i;
        while (last + 1 < lines.size()
            && kinds.get(last + 1).equals(kinds.get(i))
            && !kind.equals("pingback")) {
          last++;
        }
        Span span = new Span(lines.get(i).span().start(), lines.get(last).span().end());
        furniture.add(new Furniture(new Evidence(article, span), kind));
        i = last;
      }
      return furniture;
    }
  }
}
