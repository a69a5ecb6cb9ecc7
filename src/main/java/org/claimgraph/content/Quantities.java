package org.claimgraph.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Quantity;
import org.claimgraph.lexicon.Mention;
import org.claimgraph.lexicon.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/**
 * Finds the figures in a stretch of text.
 *
 * <p>Bounds: "at least", "more than" leave the upper bound open and take the number itself as the
 * lower one; "up to", "fewer than" do the opposite; "between A and B", "A to B", "A-B" give both.
 * An indefinite plural ("hundreds") has a lower bound only, twice the word's number, and is
 * approximate. "At least A, and possibly up to B" is one range.
 */
final class Quantities {
  /** How many tokens may lie between "at least A" and "up to B" of one range. */
  private static final int RANGE_REACH = 10;

  private final Numerals numerals;
  private final NoCounts noCounts;
  private final Bounds bounds;
  private final CountedNouns nouns;
  private final Set<String> definite;
  private final Set<String> changes;

  Quantities(World world) {
    this.numerals = new Numerals(world);
    this.noCounts = new NoCounts(world);
    this.bounds = new Bounds(world);
    this.nouns = new CountedNouns(world);
    this.definite = world.set(WordList.DEFINITE);
    this.changes = world.set(WordList.CHANGE);
  }

  /**
   * The figures in text order.
   *
   * @param mentions the names in the stretch, for who is counted
   * @param taken indexes of tokens that belong to dates
   */
  List<Figure> in(List<Token> tokens, List<Mention> mentions, BitSet taken) {
    List<Figure> figures = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Numeral> numeral = taken.get(at) ? Optional.empty() : numerals.at(tokens, at);
      if (numeral.isEmpty()) {
        at++;
        continue;
      }
      Range range = range(tokens, numeral.get(), taken);
      read(tokens, range, mentions).ifPresent(figures::add);
      at = range.high().last() + 1;
    }
    return joined(tokens, figures);
  }

  /** Two numbers that bound one figure; the same one twice if there is only one. */
  private record Range(int first, Numeral low, Numeral high) {
    boolean isOne() {
      return low.equals(high);
    }
  }

  private Range range(List<Token> tokens, Numeral low, BitSet taken) {
    int at = low.last() + 1;
    Range one = new Range(low.first(), low, low);
    if (at + 1 >= tokens.size() || taken.get(at + 1)) {
      return one;
    }
    boolean between = isBefore(tokens, low.first(), "between") && tokens.get(at).is("and");
    boolean from = isBefore(tokens, low.first(), "from") && tokens.get(at).is("to");
    boolean change =
        from && low.first() >= 2 && changes.contains(tokens.get(low.first() - 2).lower());
    boolean plain = tokens.get(at).is("-") || tokens.get(at).is("to") || tokens.get(at).is("or");
    if (change || !(between || plain)) {
      return one;
    }
    Optional<Numeral> second = numerals.at(tokens, at + 1);
    if (second.isEmpty()) {
      return one;
    }
    Numeral high = second.get();
    Numeral scaled = low;
    if (high.multiplied() && !low.multiplied() && low.kind() != Numeral.Kind.INDEFINITE) {
      BigDecimal factor = factor(high);
      scaled = low.value().compareTo(factor) < 0 ? low.times(factor) : low;
    }
    boolean rises = scaled.value().compareTo(high.value()) < 0;
    return rises ? new Range(between || from ? low.first() - 1 : low.first(), scaled, high) : one;
  }

  /** The power of ten that a number with a word such as "million" is given in. */
  private static BigDecimal factor(Numeral numeral) {
    BigDecimal factor = BigDecimal.ONE;
    BigDecimal thousand = new BigDecimal(1000);
    while (numeral.value().compareTo(factor.multiply(thousand)) >= 0) {
      factor = factor.multiply(thousand);
    }
    return factor;
  }

  private Optional<Figure> read(List<Token> tokens, Range range, List<Mention> mentions) {
    Numeral low = range.low();
    Numeral high = range.high();
    Bounds.Around around = bounds.around(tokens, range.first(), high.last());
    Counted counted =
        low.currency()
            .or(high::currency)
            .map(money -> nouns.money(tokens, around.last(), money))
            .orElseGet(() -> nouns.after(tokens, around.last()));
    Optional<Actor> of = countOf(low.first(), counted, mentions);
    boolean vouched = !around.none() || !range.isOne();
    if (counted.duration()
        || noCounts.isNone(tokens, low, high, counted, vouched)
        || (isDefinite(tokens, around.first(), low) && of.isEmpty())) {
      return Optional.empty();
    }
    boolean indefinite = low.kind() == Numeral.Kind.INDEFINITE;
    boolean noMax = around.least() || (indefinite && range.isOne());
    boolean noMin = around.most() && !around.least();
    return Optional.of(
        new Figure(
            around.first(),
            Math.max(counted.last(), around.last()),
            new Quantity(
                noMin ? Optional.empty() : Optional.of(plain(low.value())),
                noMax ? Optional.empty() : Optional.of(plain(high.value())),
                around.about() || indefinite,
                counted.unit(),
                of)));
  }

  /** Who is counted: the actor whose name holds the noun, or the number itself. */
  private static Optional<Actor> countOf(int number, Counted counted, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> !m.entry().demonym())
        .filter(
            m ->
                (m.first() <= counted.head() && counted.head() <= m.last())
                    || (m.first() <= number && number <= m.last()))
        .flatMap(m -> m.entry().actor().stream())
        .findFirst();
  }

  private boolean isDefinite(List<Token> tokens, int first, Numeral numeral) {
    return numeral.kind() == Numeral.Kind.WORDS
        && !numeral.multiplied()
        && first > 0
        && definite.contains(tokens.get(first - 1).lower());
  }

  private static boolean isBefore(List<Token> tokens, int at, String word) {
    return at > 0 && tokens.get(at - 1).is(word);
  }

  private static BigDecimal plain(BigDecimal value) {
    return new BigDecimal(value.stripTrailingZeros().toPlainString());
  }

  /** Joins "at least A" with the "up to B" that follows it in the same sentence. */
  private static List<Figure> joined(List<Token> tokens, List<Figure> figures) {
    List<Figure> joined = new ArrayList<>();
    for (Figure figure : figures) {
      boolean continues =
          !joined.isEmpty() && continues(tokens, joined.get(joined.size() - 1), figure);
      if (continues) {
        joined.set(joined.size() - 1, joined.get(joined.size() - 1).with(figure));
      } else {
        joined.add(figure);
      }
    }
    return joined;
  }

  private static boolean continues(List<Token> tokens, Figure lower, Figure upper) {
    Optional<String> unit = upper.quantity().unit();
    return lower.isLowerBound()
        && upper.isUpperBound()
        && (unit.isEmpty() || unit.equals(lower.quantity().unit()))
        && upper.first() - lower.last() <= RANGE_REACH
        && tokens.subList(lower.last(), upper.first()).stream()
            .noneMatch(token -> token.is(".") || token.is(";"))
        && notAbove(lower.quantity(), upper.quantity());
  }

  private static boolean notAbove(Quantity lower, Quantity upper) {
    return lower.min().orElse(BigDecimal.ZERO).compareTo(upper.max().orElse(BigDecimal.ZERO)) <= 0;
  }
}
