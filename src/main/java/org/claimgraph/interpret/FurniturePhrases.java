package org.claimgraph.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/**
 * The phrases by which a single line shows that it is no part of the article, whatever stands
 * around it. The list that a phrase is in names the kind of furniture.
 */
final class FurniturePhrases {
  private static final List<WordList> KINDS =
      List.of(
          WordList.BIOGRAPHY,
          WordList.COMMENT_FORM,
          WordList.COOKIE_LINE,
          WordList.CREDIT,
          WordList.DATE_LINE,
          WordList.LICENCE_LINE,
          WordList.NAVIGATION,
          WordList.NEWSLETTER_LINE,
          WordList.PAGE_FURNITURE,
          WordList.PINGBACK,
          WordList.RELATED_ARTICLES,
          WordList.SHARE_LINE,
          WordList.TAGS);

  /** A line that begins with a phrase and has more words than this may well be the article's. */
  private static final int FEW_WORDS = 30;

  /** How a phrase must stand, as the data say it; the surest is looked for first. */
  private enum Place {
    /** The whole line, but for marks at its end. */
    WHOLE("whole"),
    /** Even a long line begins so: the words make no sense within an article. */
    PARAGRAPH("paragraph"),
    /** A line of few words begins so. */
    START("");

    private final String value;

    Place(String value) {
      this.value = value;
    }
  }

  private record Phrase(String words, String kind, Place place) {}

  private final Map<Character, List<Phrase>> byLetter = new HashMap<>();

  FurniturePhrases(World world) {
    for (Place place : Place.values()) {
      for (WordList kind : KINDS) {
        world
            .values(kind)
            .forEach(
                (words, value) -> {
                  if (value.equals(place.value)) {
                    add(new Phrase(words, name(kind), place));
                  }
                });
      }
    }
  }

  private void add(Phrase phrase) {
    byLetter.computeIfAbsent(phrase.words().charAt(0), c -> new ArrayList<>()).add(phrase);
  }

  private static String name(WordList kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The kind of furniture that {@code line} shows itself to be by its words alone. */
  Optional<String> kind(PageLine line) {
    return byLetter.getOrDefault(line.lower().charAt(0), List.of()).stream()
        .filter(phrase -> fits(phrase, line))
        .map(Phrase::kind)
        .findFirst();
  }

  private static boolean fits(Phrase phrase, PageLine line) {
    return switch (phrase.place()) {
      case WHOLE -> line.is(phrase.words());
      case PARAGRAPH -> line.beginsWith(phrase.words());
      case START -> line.beginsWith(phrase.words()) && line.hasAtMost(FEW_WORDS);
    };
  }
}
