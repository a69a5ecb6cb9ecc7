package org.claimgraph.content;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.content.Numeral.Kind;
import org.claimgraph.lexicon.Phrases;
import org.claimgraph.lexicon.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers: digits with their separators, groups of three digits parted by spaces ("12 000"),
 * suffixes ("10k", "5bn"), words ("two hundred and fifty", "half a million", "a dozen"), digits
 * with words ("1.5 million", "10 lakh"), vague ones ("several hundred") and indefinite plurals
 * ("tens of thousands"). "One" is a number only before a word such as "million", and "a" only there
 * too.
 */
final class Numerals {
  /** No number in words reaches this. */
  private static final BigDecimal ANY = BigDecimal.TEN.pow(60);

  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final BigDecimal MILLION = new BigDecimal(1_000_000);
  private static final Set<String> VAGUE = Set.of("several", "few", "couple");

  /** Plurals that are figures by themselves; the others ("scores") only before "of". */
  private static final Set<String> STRONG =
      Set.of("dozens", "hundreds", "thousands", "millions", "billions", "trillions");

  private final Map<String, BigDecimal> cardinals;
  private final Map<String, BigDecimal> multipliers;
  private final Map<String, BigDecimal> plurals;
  private final Phrases<String> currencies;

  Numerals(World world) {
    this.cardinals = new HashMap<>(world.numbers(WordList.CARDINAL));
    this.multipliers = new HashMap<>(world.numbers(WordList.MULTIPLIER));
    this.plurals = new HashMap<>(world.numbers(WordList.INDEFINITE_PLURAL));
    this.currencies = Phrases.of(world.values(WordList.CURRENCY));
  }

  /** The number that begins with the token {@code at}, with the sign of a currency before it. */
  Optional<Numeral> at(List<Token> tokens, int at) {
    Optional<Phrases.Match<String>> money = currencies.from(tokens, at);
    if (money.isPresent()) {
      int next = at + money.get().length();
      return next < tokens.size() && tokens.get(next).isNumber()
          ? digits(tokens, next, Optional.of(money.get().value()))
              .map(
                  n -> new Numeral(at, n.last(), n.value(), n.kind(), n.multiplied(), n.currency()))
          : Optional.empty();
    }
    Token token = tokens.get(at);
    if (token.isNumber()) {
      return digits(tokens, at, Optional.empty());
    }
    return token.isWord() ? indefinite(tokens, at).or(() -> words(tokens, at)) : Optional.empty();
  }

  private Optional<Numeral> digits(List<Token> tokens, int at, Optional<String> currency) {
    String word = tokens.get(at).lower();
    int letters = 0;
    while (letters < word.length() && !Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    Optional<BigDecimal> factor = suffix(word.substring(letters), currency.isPresent());
    Optional<BigDecimal> value = Digits.read(word.substring(0, letters));
    if (value.isEmpty() || factor.isEmpty()) {
      return Optional.empty();
    }
    boolean separated = word.indexOf(',') >= 0 || word.indexOf('.') >= 0;
    StringBuilder spaced = new StringBuilder(word);
    int last = at;
    while (!separated && letters <= 3 && letters == word.length() && isGroup(tokens, last + 1)) {
      last++;
      spaced.append(tokens.get(last).word());
    }
    BigDecimal number = last == at ? value.get() : new BigDecimal(spaced.toString());
    Kind kind = separated || last > at ? Kind.GROUPED : Kind.BARE;
    boolean multiplied = factor.get().compareTo(BigDecimal.ONE) != 0;
    Numeral numeral =
        new Numeral(at, last, number.multiply(factor.get()), kind, multiplied, currency);
    return Optional.of(multiply(tokens, numeral));
  }

  /** What letters stuck to the digits multiply them by; empty if they make it no number. */
  private static Optional<BigDecimal> suffix(String letters, boolean isMoney) {
    return switch (letters) {
      case "" -> Optional.of(BigDecimal.ONE);
      case "k" -> Optional.of(THOUSAND);
      case "m" -> isMoney ? Optional.of(MILLION) : Optional.empty();
      case "mn", "mln" -> Optional.of(MILLION);
      case "bn", "b" -> Optional.of(MILLION.multiply(THOUSAND));
      case "tn" -> Optional.of(MILLION.multiply(MILLION));
      default -> Optional.empty();
    };
  }

  /** Three digits after one space. */
  private static boolean isGroup(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).word().length() == 3
        && tokens.get(at).word().chars().allMatch(c -> c >= '0' && c <= '9')
        && tokens.get(at).start() - tokens.get(at - 1).end() == 1;
  }

  /** "hundreds", "tens of thousands". */
  private Optional<Numeral> indefinite(List<Token> tokens, int at) {
    BigDecimal value = plurals.get(tokens.get(at).lower());
    if (value == null) {
      return Optional.empty();
    }
    int last = at;
    if (!STRONG.contains(tokens.get(at).lower())
        && !(at + 1 < tokens.size() && tokens.get(at + 1).is("of"))) {
      return Optional.empty();
    }
    BigDecimal word = value;
    while (last + 2 < tokens.size() && tokens.get(last + 1).is("of")) {
      BigDecimal next = plurals.get(tokens.get(last + 2).lower());
      if (next == null || next.compareTo(word) <= 0) {
        break;
      }
      word = next;
      // "tens of thousands": two tens at least, of a thousand each.
      value = value.multiply(next.divide(TWO));
      last += 2;
    }
    return Optional.of(new Numeral(at, last, value, Kind.INDEFINITE, false, Optional.empty()));
  }

  private Optional<Numeral> words(List<Token> tokens, int at) {
    if (tokens.get(at).is("half") && hasMultiplier(tokens, at + 2) && isA(tokens, at + 1)) {
      BigDecimal half = multiplier(tokens, at + 2).divide(TWO);
      return Optional.of(new Numeral(at, at + 2, half, Kind.WORDS, true, Optional.empty()));
    }
    if (isA(tokens, at) && hasMultiplier(tokens, at + 1)) {
      BigDecimal one = BigDecimal.ONE;
      return Optional.of(
          multiply(tokens, new Numeral(at, at, one, Kind.WORDS, false, Optional.empty())));
    }
    int vague = isA(tokens, at) ? at + 1 : at;
    if (vague < tokens.size() && VAGUE.contains(tokens.get(vague).lower())) {
      int next =
          vague + 1 < tokens.size() && tokens.get(vague + 1).is("of") ? vague + 2 : vague + 1;
      return hasMultiplier(tokens, next)
          ? Optional.of(
              new Numeral(
                  at,
                  next,
                  multiplier(tokens, next).multiply(TWO),
                  Kind.INDEFINITE,
                  true,
                  Optional.empty()))
          : Optional.empty();
    }
    return cardinal(tokens, at, ANY);
  }

  /** "twenty-five", "two hundred and fifty thousand". */
  private Optional<Numeral> cardinal(List<Token> tokens, int at, BigDecimal below) {
    BigDecimal value = at < tokens.size() ? cardinals.get(tokens.get(at).lower()) : null;
    if (value == null) {
      return Optional.empty();
    }
    int last = at;
    int unit = at + 1 < tokens.size() && tokens.get(at + 1).is("-") ? at + 2 : at + 1;
    if (isTens(value) && unit < tokens.size() && isUnit(cardinals.get(tokens.get(unit).lower()))) {
      value = value.add(cardinals.getOrDefault(tokens.get(unit).lower(), BigDecimal.ZERO));
      last = unit;
    }
    Numeral numeral = new Numeral(at, last, value, Kind.WORDS, false, Optional.empty());
    return Optional.of(multiply(tokens, numeral, below))
        .filter(n -> n.value().compareTo(below) < 0);
  }

  private static boolean isTens(BigDecimal value) {
    return value.intValue() >= 20 && value.intValue() < 100;
  }

  private static boolean isUnit(@Nullable BigDecimal value) {
    return value != null && value.signum() > 0 && value.compareTo(BigDecimal.TEN) < 0;
  }

  /** The number with the words that multiply it, and what is added: "hundred and fifty". */
  private Numeral multiply(List<Token> tokens, Numeral start) {
    return multiply(tokens, start, ANY);
  }

  /** As above, without words that reach {@code below}: so no word is looked at twice. */
  private Numeral multiply(List<Token> tokens, Numeral start, BigDecimal below) {
    Numeral numeral = start;
    while (hasMultiplier(tokens, numeral.last() + 1)) {
      BigDecimal factor = multiplier(tokens, numeral.last() + 1);
      if (factor.compareTo(below) >= 0) {
        break;
      }
      numeral = numeral.times(factor).until(numeral.last() + 1);
      if (numeral.kind() == Kind.WORDS) {
        int next = numeral.last() + 1;
        boolean and = next < tokens.size() && tokens.get(next).is("and");
        Numeral sum = numeral;
        numeral =
            cardinal(tokens, and ? next + 1 : next, factor)
                .map(rest -> sum.plus(rest.value()).until(rest.last()))
                .orElse(numeral);
      }
    }
    return numeral;
  }

  private static boolean isA(List<Token> tokens, int at) {
    return at < tokens.size() && (tokens.get(at).is("a") || tokens.get(at).is("an"));
  }

  private boolean hasMultiplier(List<Token> tokens, int at) {
    return at < tokens.size() && multipliers.containsKey(tokens.get(at).lower());
  }

  private BigDecimal multiplier(List<Token> tokens, int at) {
    return multipliers.getOrDefault(tokens.get(at).lower(), BigDecimal.ONE);
  }
}
