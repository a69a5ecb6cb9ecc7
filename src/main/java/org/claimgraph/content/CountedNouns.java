package org.claimgraph.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.lexicon.Phrases;
import org.claimgraph.lexicon.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/**
 * Finds what a figure counts: the unit, the money, or the noun that heads the words after it. The
 * words are walked until one that cannot stand between a number and its noun (a preposition, a
 * verb, a mark other than a hyphen or a bracket); a noun of the lists is taken first, else the last
 * plural. Without either the figure counts nothing that we know.
 */
final class CountedNouns {
  /**
   * How many words a noun may stand behind its figure: "1,500 young and barely trained North Korean
   * soldiers".
   */
  private static final int REACH = 9;

  private static final Set<String> PASSED =
      Set.of("-", "[", "]", "\"", "and", "of", "the", "its", "their", "his", "her");

  private final Phrases<String> measures;
  private final Phrases<String> durations;
  private final Phrases<String> nouns;
  private final Set<String> phraseEnds;

  CountedNouns(World world) {
    Map<String, String> units = new LinkedHashMap<>(world.values(WordList.MEASURE));
    world
        .values(WordList.CURRENCY)
        .forEach((word, unit) -> units.merge(word, unit, (measure, money) -> measure));
    this.measures = Phrases.of(units);
    this.durations = Phrases.of(world.words(WordList.DURATION));
    Map<String, String> counted = new LinkedHashMap<>();
    world.words(WordList.PEOPLE).forEach(word -> counted.put(word, word));
    world.words(WordList.COUNTABLE).forEach(word -> counted.put(word, word));
    this.nouns = Phrases.of(counted);
    this.phraseEnds = world.set(WordList.PHRASE_END);
  }

  /** What the number counts that ends with the token {@code last}. */
  Counted after(List<Token> tokens, int last) {
    int at = last + 1;
    if (isAt(tokens, at, "-") || isAt(tokens, at, "full") || isAt(tokens, at, "more")) {
      at++;
    }
    Optional<Phrases.Match<String>> time = durations.from(tokens, at);
    if (time.isPresent()) {
      return new Counted(at + time.get().length() - 1, -1, Optional.empty(), false, true);
    }
    Optional<Phrases.Match<String>> measure = measures.from(tokens, at);
    if (measure.isPresent()) {
      int end = at + measure.get().length() - 1;
      return per(tokens, new Counted(end, end, Optional.of(measure.get().value()), true, false));
    }
    // "a 31-page agreement": the figure describes and does not count what follows.
    boolean compound =
        isAt(tokens, last + 1, "-")
            && last + 2 < tokens.size()
            && tokens.get(last + 1).start() == tokens.get(last).end()
            && tokens.get(last + 2).start() == tokens.get(last + 1).end();
    return compound
        ? new Counted(last, -1, Optional.empty(), false, true)
        : per(tokens, noun(tokens, last));
  }

  private Counted noun(List<Token> tokens, int last) {
    int plural = -1;
    for (int i = last + 1; i < tokens.size() && i <= last + REACH; i++) {
      Token token = tokens.get(i);
      boolean opens = i <= last + 2 && PASSED.contains(token.lower());
      if (!opens && (phraseEnds.contains(token.lower()) || !isWordOfPhrase(token))) {
        break;
      }
      Optional<Phrases.Match<String>> noun = nouns.from(tokens, i);
      if (noun.isPresent()) {
        return headOf(tokens, i + noun.get().length() - 1, noun.get().value());
      }
      if (isPlural(token) && !isPartOfName(tokens, i)) {
        plural = i;
      } else if (plural >= 0) {
        break;
      }
    }
    return plural < 0
        ? Counted.nothing(last)
        : new Counted(plural, plural, Optional.of(tokens.get(plural).lower()), false, false);
  }

  /** Of nouns in a row the last one is counted: "police officers", "drone pilots". */
  private Counted headOf(List<Token> tokens, int at, String found) {
    int head = at;
    String unit = found;
    Optional<Phrases.Match<String>> next = nouns.from(tokens, head + 1);
    if (next.isPresent()) {
      head += next.get().length();
      unit = next.get().value();
    }
    return new Counted(head, head, Optional.of(unit), true, false);
  }

  private static boolean isWordOfPhrase(Token token) {
    return token.isWord() || PASSED.contains(token.lower());
  }

  /** "Los Angeles Times": a capital before a capital is a name and no plural. */
  private static boolean isPartOfName(List<Token> tokens, int at) {
    return tokens.get(at).isCapitalized()
        && at + 1 < tokens.size()
        && (tokens.get(at + 1).isCapitalized() || tokens.get(at + 1).is("'s"));
  }

  private static boolean isPlural(Token token) {
    String word = token.word();
    return word.length() > 3
        && word.endsWith("s")
        && !(word.endsWith("ss") || word.endsWith("us") || word.endsWith("is"));
  }

  /** "a day", "per month", "/month". */
  private Counted per(List<Token> tokens, Counted counted) {
    int at = counted.last() + 1;
    if (counted.unit().isEmpty() || at + 1 >= tokens.size()) {
      return counted;
    }
    boolean per = isAt(tokens, at, "per") || isAt(tokens, at, "/");
    boolean each = isAt(tokens, at, "a") || isAt(tokens, at, "an") || isAt(tokens, at, "each");
    if ((per || each) && (per || durations.from(tokens, at + 1).isPresent())) {
      String unit = tokens.get(at + 1).lower();
      return counted.per(at + 1, (per ? " per " : " " + tokens.get(at).lower() + " ") + unit);
    }
    return counted;
  }

  /** The rate after a sum whose currency stood before it: "$2000/month". */
  Counted money(List<Token> tokens, int last, String currency) {
    return per(tokens, new Counted(last, last, Optional.of(currency), true, false));
  }

  private static boolean isAt(List<Token> tokens, int at, String word) {
    return at < tokens.size() && tokens.get(at).is(word);
  }
}
