package org.claimgraph.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimgraph.claim.Actor;
import org.claimgraph.grammar.Passage;

/**
 * Sources that are described and not named. With "the", or with nothing that tells which one, a
 * description goes back to somebody named before ("the minister", "the agency"); if it does not
 * find exactly one, it stays open. Any other describes somebody whom the article leaves without a
 * name ("a senior official", "some experts", "the NATO secretary general"): one unnamed actor for
 * the same words in one article.
 */
final class Descriptions {
  private final Passage passage;
  private final Cast cast;
  private final WhoWords who;
  private final Salience salience;
  private final Map<String, Figure> unnamed = new HashMap<>();
  private final Map<String, Figure> byNoun = new HashMap<>();

  Descriptions(Passage passage, Cast cast, WhoWords who, Salience salience) {
    this.passage = passage;
    this.cast = cast;
    this.who = who;
    this.salience = salience;
  }

  /** Who is described; nobody where that stays open. */
  List<Figure> read(NounPhrase phrase) {
    int head = phrase.head();
    int first = phrase.core().first();
    String noun = passage.lower(head);
    if (who.isNobody(noun) || isPossessivePronoun(first)) {
      return List.of();
    }
    if (who.isDocument(noun)) {
      return maker(phrase).stream().toList();
    }
    boolean definite = passage.is(first, "the") || passage.is(first, "this");
    boolean bare = phrase.whole().equals(phrase.core()) && isBare(first + 1, head);
    if (definite && bare && !who.isPlural(noun)) {
      return before(noun, head, hasName(first + 1, head)).stream().toList();
    }
    return unnamed(words(phrase), head, phrase);
  }

  private static boolean isPossessive(String lower) {
    return switch (lower) {
      case "his", "her", "their", "its", "my", "our", "your", "whose" -> true;
      default -> false;
    };
  }

  private boolean isPossessivePronoun(int i) {
    return isPossessive(passage.lower(i));
  }

  /** "his lawyer": somebody of a person whom we know. */
  List<Figure> belonging(Figure person, NounPhrase phrase) {
    String words = cast.text(phrase.core().first() + 1, phrase.head());
    List<Figure> found = unnamed(person.name() + "\u2019s " + words, phrase.head());
    found.forEach(f -> person.known().ifPresent(actor -> f.addMemberOf(actor.id())));
    return found;
  }

  /** Whether nothing but the noun, or adjectives without a name, tells which one is meant. */
  private boolean isBare(int first, int head) {
    for (int i = first; i < head; i++) {
      int run = cast.runAt(i);
      if (run >= 0 && cast.figure(run).isPresent() && !WhoWords.isParty(passage.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasName(int first, int head) {
    for (int i = first; i < head; i++) {
      if (cast.runAt(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * "the minister", "the agency": the one who was named before by such a word. If a name tells of
   * where ("the Florida senator"), nearness does not help: it must be the only one.
   */
  private Optional<Figure> before(String noun, int at, boolean told) {
    if (who.isTitle(noun) || who.isPerson(noun)) {
      Predicate<Figure> fits = f -> f.isPerson() && f.titles().contains(WhoWords.fullTitle(noun));
      Optional<Figure> latest = told ? Optional.empty() : salience.latest(at, fits);
      return latest.or(() -> only(fits)).or(() -> Optional.ofNullable(byNoun.get(noun)));
    }
    if (who.isOrganization(noun)) {
      boolean medium = who.isMedium(noun);
      Predicate<Figure> fits =
          f -> !f.isPerson() && (isCalled(f, noun) || (medium && who.isMediumName(f.name())));
      return salience
          .latest(at, fits)
          .or(() -> only(fits))
          .or(() -> Optional.ofNullable(byNoun.get(noun)))
          .or(() -> salience.body(at));
    }
    return Optional.empty();
  }

  private static boolean isCalled(Figure figure, String noun) {
    String name = " " + figure.name().toLowerCase(Locale.ROOT) + " ";
    return name.contains(" " + noun + " ");
  }

  private Optional<Figure> only(Predicate<Figure> fits) {
    Figure found = null;
    for (Figure figure : cast.figures().all()) {
      if (fits.test(figure)) {
        if (found != null) {
          return Optional.empty();
        }
        found = figure;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Who made the report, the poll, the statement: "a Reuters poll", "a report by the ministry". */
  private Optional<Figure> maker(NounPhrase phrase) {
    for (int i = phrase.whole().last(); i > phrase.head(); i--) {
      int run = cast.runAt(i);
      boolean by = run >= 0 && isMakerBefore(cast.runs().get(run).all().first() - 1);
      if (by) {
        return cast.figure(run);
      }
    }
    for (int i = phrase.head() - 1; i >= phrase.core().first(); i--) {
      if (cast.runAt(i) >= 0) {
        boolean possessive = passage.is(i + 1, "'s");
        return cast.figure(cast.runAt(i)).filter(f -> !f.isPerson() || possessive);
      }
    }
    return Optional.empty();
  }

  private boolean isMakerBefore(int i) {
    int at = passage.is(i, "the") ? i - 1 : i;
    return passage.is(at, "by") || passage.is(at, "from");
  }

  /** The words of a description without its article; what follows the head only if it is short. */
  private String words(NounPhrase phrase) {
    int first = phrase.core().first();
    boolean article = passage.is(first, "the") || passage.is(first, "a") || passage.is(first, "an");
    int from = article && first < phrase.head() ? first + 1 : first;
    int last = phrase.head();
    int end = phrase.whole().last();
    boolean of = last < end && isComplement(last + 1);
    if (of) {
      int to = last + 1;
      while (to < end && to < last + 8 && !isClause(to + 1)) {
        to++;
      }
      last = to;
    }
    return cast.text(from, last);
  }

  private boolean isComplement(int i) {
    return passage.is(i, "of")
        || passage.is(i, "for")
        || passage.is(i, "at")
        || passage.is(i, "with")
        || passage.is(i, "from")
        || passage.is(i, "in")
        || passage.is(i, "close");
  }

  private boolean isClause(int i) {
    return !passage.words().isWord(i)
        || passage.is(i, "who")
        || passage.is(i, "that")
        || passage.is(i, "which");
  }

  /** The actor without a name whom {@code words} describe; {@code head} is the word of its kind. */
  List<Figure> unnamed(String words, int head) {
    return unnamed(words, head, null);
  }

  private List<Figure> unnamed(
      String words, int head, @org.jspecify.annotations.Nullable NounPhrase phrase) {
    String noun = passage.lower(head);
    Optional<Actor.Kind> kind = kind(noun);
    if (kind.isEmpty()) {
      return List.of();
    }
    String key = words.toLowerCase(Locale.ROOT);
    Figure figure = unnamed.get(key);
    if (figure == null) {
      figure = new Figure(words, kind.get());
      figure.setUnnamed();
      figure.assure();
      if (kind.get() == Actor.Kind.GROUP) {
        figure.setPlural();
      }
      figure.show(who.genderOfTitle(noun));
      figure.titles().add(noun);
      if (phrase != null) {
        belong(figure, phrase);
      }
      unnamed.put(key, figure);
      byNoun.putIfAbsent(noun, figure);
    }
    return List.of(figure);
  }

  /** "FBI officials", "a spokesman for the ministry": they belong to whom the words name. */
  private void belong(Figure figure, NounPhrase phrase) {
    for (int i = phrase.whole().last(); i >= phrase.whole().first(); i--) {
      int run = cast.runAt(i);
      if (run >= 0) {
        cast.figure(run).flatMap(Figure::known).ifPresent(actor -> figure.addMemberOf(actor.id()));
        return;
      }
    }
  }

  private Optional<Actor.Kind> kind(String noun) {
    if (who.isForce(noun)) {
      return Optional.of(Actor.Kind.ARMED_FORCE);
    }
    if (who.isPeople(noun)) {
      return Optional.of(Actor.Kind.GROUP);
    }
    if (who.isOrganization(noun)) {
      return Optional.of(Actor.Kind.ORGANIZATION);
    }
    if (who.isPerson(noun)) {
      return Optional.of(Actor.Kind.PERSON);
    }
    boolean many = who.isPlural(noun) && who.isOrganization(singular(noun));
    return many ? Optional.of(Actor.Kind.GROUP) : Optional.empty();
  }

  private static String singular(String noun) {
    return noun.endsWith("ies")
        ? noun.substring(0, noun.length() - 3) + "y"
        : noun.substring(0, noun.length() - 1);
  }
}
