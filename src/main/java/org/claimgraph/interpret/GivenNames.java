package org.claimgraph.interpret;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/** Given names: whether a word is one, whose it mostly is, and the full name behind a short one. */
final class GivenNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, String> full;

  GivenNames(World world) {
    for (String name : world.words(WordList.MALE_NAME)) {
      genders.put(plain(name), Gender.MALE);
    }
    for (String name : world.words(WordList.FEMALE_NAME)) {
      genders.merge(plain(name), Gender.FEMALE, (a, b) -> Gender.UNKNOWN);
    }
    for (String name : world.words(WordList.EITHER_NAME)) {
      genders.put(plain(name), Gender.UNKNOWN);
    }
    full = world.values(WordList.NICKNAME);
  }

  /** Whether the word is a given name. */
  boolean contains(String name) {
    return genders.containsKey(plain(name));
  }

  /** The gender of most people with this given name; unknown for a word that is none. */
  Gender genderOf(String name) {
    return genders.getOrDefault(plain(name), Gender.UNKNOWN);
  }

  /** The full given name behind a usual short one: "joseph" for "Joe"; itself if it is none. */
  String full(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return full.getOrDefault(lower, lower);
  }

  /** In lower case and without accents, which some papers print and some do not. */
  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.chars().allMatch(c -> c < 128)
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }
}
