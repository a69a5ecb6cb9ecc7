package org.claimgraph.content;

import java.util.List;
import java.util.Set;
import org.claimgraph.lexicon.Phrases;
import org.claimgraph.lexicon.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/**
 * Tells numbers that count nothing: years, hours, ages, addresses, the numbers of articles and
 * aircraft, items of a list, "one" and other small numbers without a noun.
 */
final class NoCounts {
  private static final Set<String> YEAR_BEFORE =
      Set.of(
          "in", "since", "by", "until", "till", "before", "after", "during", "from", "of", "early",
          "mid", "late", "year", "spring", "summer", "autumn", "fall", "winter", "for", "to",
          "between", "and", "the");

  private static final Set<String> HOURS =
      Set.of("am", "pm", "a.m.", "p.m.", "gmt", "utc", "hrs", "o'clock", "est", "cet", "noon");

  private static final Set<String> STREETS =
      Set.of(
          "street",
          "avenue",
          "road",
          "lane",
          "boulevard",
          "drive",
          "square",
          "downing",
          "st",
          "ave",
          "blvd");

  private final Phrases<String> numbered;

  NoCounts(World world) {
    this.numbered = Phrases.of(world.words(WordList.NUMBERED_THING));
  }

  /**
   * Whether the number counts nothing.
   *
   * @param vouched whether words of bounds, or a second number, make it a figure
   */
  boolean isNone(List<Token> tokens, Numeral low, Numeral high, Counted counted, boolean vouched) {
    boolean money = low.currency().isPresent();
    boolean bare = low.kind() == Numeral.Kind.BARE && !low.multiplied();
    boolean hasUnit = counted.unit().isPresent();
    return !money
        && (isGlued(tokens, low, high)
            || isPronoun(low, counted)
            || isHour(tokens, low, high)
            || (bare && isYear(tokens, low, hasUnit || vouched))
            || (bare && isAddress(tokens, high))
            || (bare && isAge(tokens, low))
            || (bare && isItem(tokens, low))
            || (!counted.listed() && numbered.before(tokens, low.first()).isPresent())
            || (bare && isNumberedName(tokens, low))
            || (!hasUnit && !vouched && isSmallOrBare(low, bare)));
  }

  /** "F-16", "24/7", "COVID-19", "Salyut-1", "3-1" that is no range. */
  private static boolean isGlued(List<Token> tokens, Numeral low, Numeral high) {
    int before = low.first() - 1;
    boolean toBefore =
        before >= 1
            && (tokens.get(before).is("-") || tokens.get(before).is("/"))
            && tokens.get(before).end() == tokens.get(before + 1).start()
            && tokens.get(before - 1).end() == tokens.get(before).start();
    int after = high.last() + 1;
    boolean toAfter =
        after + 1 < tokens.size()
            && (tokens.get(after).is("/") || tokens.get(after).is("-"))
            && tokens.get(after + 1).isNumber()
            && tokens.get(after).end() == tokens.get(after + 1).start();
    boolean hash = before >= 0 && tokens.get(before).is("#");
    return toBefore || toAfter || hash;
  }

  /** "one of the things", "one should know" */
  private static boolean isPronoun(Numeral numeral, Counted counted) {
    return numeral.kind() == Numeral.Kind.WORDS
        && !numeral.multiplied()
        && numeral.value().intValue() == 1
        && counted.head() != numeral.last() + 1;
  }

  /** "Article 5 guarantees" */
  private boolean isNumberedName(List<Token> tokens, Numeral numeral) {
    return numeral.first() > 0
        && tokens.get(numeral.first() - 1).isCapitalized()
        && numbered.before(tokens, numeral.first()).isPresent();
  }

  private static boolean isHour(List<Token> tokens, Numeral low, Numeral high) {
    int after = high.last() + 1;
    int before = low.first() - 1;
    boolean colon =
        (after + 1 < tokens.size() && tokens.get(after).is(":") && tokens.get(after + 1).isNumber())
            || (before >= 1 && tokens.get(before).is(":") && tokens.get(before - 1).isNumber());
    return colon || (after < tokens.size() && HOURS.contains(tokens.get(after).lower()));
  }

  /**
   * Four digits from 1000 to 2100 are a year after a word such as "since", and wherever nothing
   * makes them a count.
   */
  private static boolean isYear(List<Token> tokens, Numeral numeral, boolean counts) {
    int value = numeral.value().intValue();
    boolean fourDigits = tokens.get(numeral.first()).word().length() == 4;
    if (!fourDigits || value < 1000 || value > 2100 || numeral.first() != numeral.last()) {
      return false;
    }
    boolean after =
        numeral.first() > 0 && YEAR_BEFORE.contains(tokens.get(numeral.first() - 1).lower());
    return !counts || (after && value >= 1700);
  }

  private static boolean isAddress(List<Token> tokens, Numeral numeral) {
    int at = numeral.last() + 1;
    for (int i = at; i < tokens.size() && i < at + 4; i++) {
      if (!tokens.get(i).isCapitalized()) {
        return false;
      }
      if (STREETS.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "aged 45", "Jane Doe, 45, said". */
  private static boolean isAge(List<Token> tokens, Numeral numeral) {
    int before = numeral.first() - 1;
    int after = numeral.last() + 1;
    if (before >= 0 && (tokens.get(before).is("aged") || tokens.get(before).is("age"))) {
      return true;
    }
    return numeral.value().intValue() < 120
        && before >= 1
        && tokens.get(before).is(",")
        && tokens.get(before - 1).isCapitalized()
        && (after >= tokens.size() || tokens.get(after).is(","));
  }

  /** The number of an item in a list: "2. Support roles". */
  private static boolean isItem(List<Token> tokens, Numeral numeral) {
    int after = numeral.last() + 1;
    return numeral.first() == 0
        && after < tokens.size()
        && (tokens.get(after).is(".") || tokens.get(after).is(")"));
  }

  private static boolean isSmallOrBare(Numeral numeral, boolean bare) {
    boolean smallWord = numeral.kind() == Numeral.Kind.WORDS && !numeral.multiplied();
    return bare || smallWord;
  }
}
