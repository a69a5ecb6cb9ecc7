package org.claimgraph.interpret;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Actor;
import org.claimgraph.lexicon.Mention.Entry;
import org.claimgraph.text.Fold;

/** The names of the story and of the world, found by their exact words. */
final class KnownNames {
  /** Words of the longest name that is looked for. */
  static final int LONGEST = 10;

  private static final String[] ARTICLES = {"the ", "The ", "a ", "A ", "an ", "An "};

  private final Map<String, Entry> names;
  private final Map<String, Actor> byId = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  /**
   * @param names what each name stands for, as {@code Names} has it
   */
  KnownNames(Map<String, Entry> names) {
    this.names = names;
    names.keySet().forEach(name -> firstWords.add(beginning(name)));
    names.values().forEach(e -> e.actor().ifPresent(a -> byId.putIfAbsent(a.id(), a)));
  }

  /** The letters and digits that a name begins with: the same for a name and its first word. */
  private static String beginning(String name) {
    int end = 0;
    while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a name can begin with this word; a cheap question before a dear one.
   *
   * @param lower a word in lower case
   */
  boolean canBegin(String lower) {
    return firstWords.contains(beginning(lower))
        || lower.equals("the")
        || lower.equals("a")
        || lower.equals("an");
  }

  /**
   * What {@code words} name, with or without an article before the name; the first letter may be
   * small where the name has a capital. An adjective ("Russian") names nobody.
   */
  private Optional<Entry> entry(String words) {
    String folded = Fold.fold(words);
    Entry entry = names.get(folded);
    String bare = withoutArticle(folded);
    if (entry == null) {
      entry = names.get(bare);
    }
    if (entry == null && bare.indexOf(' ') > 0) {
      entry = names.get(Character.toUpperCase(bare.charAt(0)) + bare.substring(1));
    }
    return Optional.ofNullable(entry).filter(e -> !e.demonym());
  }

  /** The actor of the story or of the world with this id. */
  Optional<Actor> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The actor whom {@code words} name. */
  Optional<Actor> find(String words) {
    return entry(words).flatMap(Entry::actor);
  }

  /** The actor whom the story's own lexicon calls so. */
  Optional<Actor> findOwn(String words) {
    return entry(words).filter(Entry::known).flatMap(Entry::actor);
  }

  /** The state, or whoever else, from whose name the adjective {@code word} derives: "Russian". */
  Optional<Actor> ofAdjective(String word) {
    return Optional.ofNullable(names.get(Fold.fold(word)))
        .filter(Entry::demonym)
        .flatMap(Entry::actor);
  }

  /** Whether {@code words} name a place and nobody who could speak, or a state by its land. */
  boolean isPlace(String words) {
    return entry(words).filter(e -> e.place().isPresent()).isPresent();
  }

  private static String withoutArticle(String words) {
    for (String article : ARTICLES) {
      if (words.startsWith(article)) {
        return words.substring(article.length());
      }
    }
    return words;
  }
}
