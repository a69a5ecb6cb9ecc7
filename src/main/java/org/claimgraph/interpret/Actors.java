package org.claimgraph.interpret;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.Article;
import org.claimgraph.article.Sha256;
import org.claimgraph.claim.Actor;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.text.Fold;

/**
 * Makes the actors of one article. A figure of the lexicon is its actor. Any other becomes a
 * provisional one, whose id is made of first and last name, or of the longest name of a body:
 * {@code jane-doe}. A name of one word, and words that name nobody ("officials"), say too little to
 * be the same in two articles, and an id of the lexicon is taken: their ids end with the first
 * eight digits of the article's.
 */
final class Actors {
  private static final int DIGITS = 8;

  private final Article article;
  private final Lexicon lexicon;
  private final Map<Figure, Actor> actors = new HashMap<>();

  private final Set<String> taken = new HashSet<>();

  Actors(Article article, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  /** The actor that {@code figure} is. */
  Actor of(Figure figure) {
    return figure.known().orElseGet(() -> actors.computeIfAbsent(figure, this::make));
  }

  private Actor make(Figure figure) {
    String name = figure.name();
    List<String> forms = figure.forms().stream().filter(f -> !f.equals(name)).toList();
    Actor.Guess guess = new Actor.Guess(figure.kind(), figure.isUnnamed());
    return new Actor(id(figure), name, forms, figure.memberOf(), Optional.of(guess));
  }

  private String id(Figure figure) {
    String slug = slug(figure.shortName());
    boolean ofThisArticle =
        figure.isUnnamed() || slug.indexOf('-') < 0 || lexicon.actor(slug).isPresent();
    String id = ofThisArticle ? slug + "-" + article.id().substring(0, DIGITS) : slug;
    String free = id;
    for (int n = 2; !taken.add(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  /**
   * Letters and digits of ASCII, parted by hyphens; for a name that has none, digits of its hash.
   */
  private static String slug(String name) {
    String plain = Normalizer.normalize(Fold.fold(name), Normalizer.Form.NFD);
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(gap && slug.length() > 0 ? "-" : "").append(c);
        gap = false;
      } else {
        gap |= c != '\'' && c != '.' && Character.getType(c) != Character.NON_SPACING_MARK;
      }
    }
    return slug.length() > 0
        ? slug.toString()
        : Sha256.hex(
                name.toLowerCase(Locale.ROOT).getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .substring(0, DIGITS);
  }
}
