package org.claimgraph.article;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells English from other languages by its function words: articles, prepositions, auxiliaries
 * make up about two fifths of any English prose and next to nothing of any other. English is told
 * from the English words alone; only where they are rare are the other languages' looked at, to
 * name it.
 *
 * <p>The benefit of the doubt is given: to short texts, and to those that no list knows and that
 * hold at least some English.
 */
final class Languages {
  /** As much of a text as is looked at, in UTF-16 units: language shows early. */
  private static final int LOOKED_AT = 40_000;

  /** Fewer words than these prove nothing. */
  private static final int FEWEST_WORDS = 20;

  /** Fewer words than these prove nothing where no language is recognised. */
  private static final int FEWEST_WORDS_OF_NOTHING = 60;

  /** Shares of function words among all words, in per cent: English prose never has fewer ... */
  private static final int ENGLISH = 22;

  /** ... another language is taken for recognised with these ... */
  private static final int RECOGNISED = 14;

  /** ... and with fewer of English's a text is in no language that we know. */
  private static final int NOTHING = 5;

  private static final Set<String> ENGLISH_WORDS =
      words(
          "the of and to in a is that for it was on with as by at are be this from or "
              + "have an not has his they but were which you had their will would who been one "
              + "all more when its we there can if about than into some he she said after also "
              + "other what out up could no our over new only so how any these her him them "
              + "may should most such where because between before through during while");

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<Character.UnicodeScript, Integer> letters = new TreeMap<>();
  private int words;

  private Languages(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    int from = -1;
    for (int i = 0; i <= start.length(); i++) {
      boolean letter = i < start.length() && Character.isLetter(start.charAt(i));
      if (letter) {
        letters.merge(Character.UnicodeScript.of(start.charAt(i)), 1, Integer::sum);
      }
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        counts.merge(start.substring(from, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
        words++;
        from = -1;
      }
    }
  }

  /**
   * Refuses a text that is not English.
   *
   * @throws RefusedArticle with {@code not-english}
   */
  static void refuseOther(String text) throws RefusedArticle {
    Languages languages = new Languages(text);
    Optional<String> script = languages.foreignScript();
    if (script.isPresent()) {
      throw refusal("looks like " + script.get());
    }
    int english = languages.share(ENGLISH_WORDS);
    if (languages.words < FEWEST_WORDS || english >= ENGLISH) {
      return;
    }
    Optional<String> other = languages.other(english);
    if (other.isPresent()) {
      throw refusal("looks like " + other.get());
    }
    if (english < NOTHING && languages.words >= FEWEST_WORDS_OF_NOTHING) {
      throw refusal("does not look like English");
    }
  }

  private static RefusedArticle refusal(String look) {
    return new RefusedArticle(
        RefusalCode.NOT_ENGLISH, "The text %s; the rules read English.".formatted(look));
  }

  /** Words of {@code list} per hundred words of the text. */
  private int share(Set<String> list) {
    int found = list.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
    return words == 0 ? 0 : found * 100 / words;
  }

  private Optional<String> other(int english) {
    return OtherLanguages.WORDS.entrySet().stream()
        .map(language -> Map.entry(language.getKey(), share(language.getValue())))
        .filter(language -> language.getValue() >= RECOGNISED && language.getValue() > english)
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  /** What the letters tell if most of them are not Latin: a language, or at least a script. */
  private Optional<String> foreignScript() {
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int latin = letters.getOrDefault(Character.UnicodeScript.LATIN, 0);
    return all < FEWEST_WORDS || latin * 2 >= all
        ? Optional.empty()
        : letters.entrySet().stream()
            .filter(script -> script.getKey() != Character.UnicodeScript.LATIN)
            .max(Map.Entry.comparingByValue())
            .map(script -> named(script.getKey()));
  }

  private String named(Character.UnicodeScript script) {
    return switch (script) {
      case HAN -> letters.containsKey(Character.UnicodeScript.HIRAGANA) ? "Japanese" : "Chinese";
      case HIRAGANA, KATAKANA -> "Japanese";
      case HANGUL -> "Korean";
      case DEVANAGARI -> "Hindi";
      case CYRILLIC -> cyrillic();
      default -> {
        String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        yield Character.toUpperCase(name.charAt(0)) + name.substring(1);
      }
    };
  }

  /** Ukrainian has letters that Russian does not have, and the other way round. */
  private String cyrillic() {
    int ukrainian = with("іїєґ");
    int russian = with("ыэъё");
    if (ukrainian == 0 && russian == 0) {
      return "a language in Cyrillic letters";
    }
    return ukrainian > russian ? "Ukrainian" : "Russian";
  }

  private int with(String marks) {
    return counts.entrySet().stream()
        .filter(word -> word.getKey().chars().anyMatch(c -> marks.indexOf(c) >= 0))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /**
   * The words of all languages but English, loaded when the first text that is not English comes.
   */
  private static final class OtherLanguages {
    private static final Map<String, Set<String>> WORDS = read();

    private static Map<String, Set<String>> read() {
      Properties file = new Properties();
      try (Reader in =
          new InputStreamReader(
              Objects.requireNonNull(
                  Languages.class.getResourceAsStream("function-words.properties")),
              StandardCharsets.UTF_8)) {
        file.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Map<String, Set<String>> words = new TreeMap<>();
      for (String language : file.stringPropertyNames()) {
        words.put(language, words(file.getProperty(language)));
      }
      return words;
    }
  }

  private static Set<String> words(String line) {
    return List.of(line.split(" ", -1)).stream().collect(Collectors.toUnmodifiableSet());
  }
}
