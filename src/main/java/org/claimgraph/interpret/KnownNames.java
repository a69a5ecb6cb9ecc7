package org.claimgraph.interpret;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.claim.Actor;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.text.Fold;

/** The names of the story's lexicon, found by the exact words. */
final class KnownNames {
  /** Words of the longest name that is looked for. */
  static final int LONGEST = 10;

  private final Map<String, Actor> byForm = new HashMap<>();

  KnownNames(Lexicon lexicon) {
    for (Actor actor : lexicon.actors().values()) {
      add(actor.name(), actor);
      actor.forms().forEach(form -> add(form, actor));
    }
  }

  private void add(String form, Actor actor) {
    String folded = Fold.fold(form);
    byForm.putIfAbsent(folded, actor);
    byForm.putIfAbsent(withoutArticle(folded), actor);
  }

  /** The actor whom {@code words} name, with or without an article before the name. */
  Optional<Actor> find(String words) {
    String folded = Fold.fold(words);
    Actor actor = byForm.get(folded);
    if (actor == null) {
      actor = byForm.get(withoutArticle(folded));
    }
    if (actor == null && !folded.isEmpty()) {
      actor = byForm.get(Character.toUpperCase(folded.charAt(0)) + folded.substring(1));
    }
    return Optional.ofNullable(actor);
  }

  private static String withoutArticle(String words) {
    for (String article : new String[] {"the ", "The ", "a ", "A ", "an ", "An "}) {
      if (words.startsWith(article)) {
        return words.substring(article.length());
      }
    }
    return words;
  }
}
