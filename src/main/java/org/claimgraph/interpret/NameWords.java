package org.claimgraph.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimgraph.claim.Actor;
import org.claimgraph.grammar.Passage;
import org.claimgraph.text.Fold;

/** What the words of a name alone say of who bears it: a person, an organization, a people. */
final class NameWords {
  private static final Pattern SPACE = Pattern.compile(" ");

  private final Passage passage;
  private final WhoWords who;

  NameWords(Passage passage, WhoWords who) {
    this.passage = passage;
    this.who = who;
  }

  /**
   * A lexicon does not tell rules its kinds; a name that begins with a given name is a person's.
   */
  Actor.Kind kindOf(Actor actor) {
    List<String> words = words(actor.name());
    boolean given = words.size() > 1 && who.names().contains(words.get(0));
    boolean title = who.isTitle(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
    boolean titled =
        actor.forms().stream().anyMatch(f -> who.isTitle(words(f).get(0).toLowerCase(Locale.ROOT)));
    boolean titleBeforeName = actor.forms().stream().anyMatch(f -> hasTitleBefore(f, actor.name()));
    return given || title || titled || titleBeforeName
        ? Actor.Kind.PERSON
        : Actor.Kind.ORGANIZATION;
  }

  /** The words of a name as it is written. */
  static List<String> words(String name) {
    return List.of(SPACE.split(name));
  }

  private boolean hasTitleBefore(String form, String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    if (!form.endsWith(" " + last)) {
      return false;
    }
    return words(form).stream().map(w -> w.toLowerCase(Locale.ROOT)).anyMatch(who::isTitle);
  }

  /** The words of a name without initials and suffixes such as "Jr."; at least one. */
  List<String> words(NameRun run) {
    List<String> words = new ArrayList<>();
    for (int i = run.name().first(); i <= run.name().last(); i++) {
      String word = Fold.fold(passage.words().get(i));
      boolean initial = word.length() == 1 || (word.length() == 2 && word.endsWith("."));
      boolean suffix =
          word.equals("Jr.") || word.equals("Jr") || word.equals("Sr.") || isRoman(word);
      if (!(initial && !words.isEmpty()) && !suffix) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      words.add(Fold.fold(passage.words().get(run.name().last())));
    }
    return words;
  }

  private static boolean isRoman(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> c == 'I' || c == 'V');
  }

  /** Whether a name of two to four words is a person's, by its title or given name. */
  boolean isPerson(NameRun run, List<String> words) {
    if (words.stream().anyMatch(this::isOrganizationWord) || words.contains("of")) {
      return false;
    }
    if (words.size() < 2 || words.size() > 4) {
      return false;
    }
    return !run.titles().isEmpty() || who.names().contains(words.get(0));
  }

  private boolean isOrganizationWord(String word) {
    return who.isOrganizationName(word.toLowerCase(Locale.ROOT))
        || (word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '&'));
  }

  /** What a name of unknown words seems to be: two or three words without more are a person's. */
  Actor.Kind kindOfName(List<String> words) {
    if (who.isPeopleName(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
      return Actor.Kind.GROUP;
    }
    boolean organization =
        words.stream().anyMatch(this::isOrganizationWord)
            || words.contains("of")
            || words.size() > 3;
    return organization ? Actor.Kind.ORGANIZATION : Actor.Kind.PERSON;
  }

  /** What a name of one word seems to be. */
  Actor.Kind kindOfWord(String word, NameRun run) {
    if (who.isPeopleName(word.toLowerCase(Locale.ROOT))) {
      return Actor.Kind.GROUP;
    }
    boolean body = isOrganizationWord(word) || passage.is(run.all().first() - 1, "the");
    return body ? Actor.Kind.ORGANIZATION : Actor.Kind.PERSON;
  }

  /** The capitals with which the words of a name begin. */
  String initials(NameRun run) {
    StringBuilder initials = new StringBuilder();
    for (int i = run.name().first(); i <= run.name().last(); i++) {
      char c = passage.words().first(i);
      if (Character.isUpperCase(c)) {
        initials.append(c);
      }
    }
    return initials.toString();
  }

  /** First and last name; a son who is called "Jr." is not his father. */
  String key(NameRun run, List<String> words) {
    String end = passage.lower(run.name().last());
    String suffix = end.startsWith("jr") ? " jr" : "";
    return who.names().full(words.get(0)) + " " + words.get(words.size() - 1) + suffix;
  }
}
