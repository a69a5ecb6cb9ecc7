package org.claimgraph.publish.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.publish.page.Link;
import org.claimgraph.publish.page.RangeChart;
import org.claimgraph.publish.page.RangeChart.Bar;
import org.claimgraph.publish.page.RangeChart.Tick;

/**
 * Draws figures as bars on one scale that begins at nothing. A bound that nobody gave stays open:
 * the bar runs to the edge, and its end is drawn otherwise.
 */
final class RangeCharts {
  private static final int WIDTH = 640;
  private static final int MARGIN = 16;
  private static final int ROW = 46;
  private static final int TOP = 8;
  private static final int SCALE = 30;

  /** Steps of a scale that people count in. */
  private static final List<BigDecimal> STEPS =
      Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();

  private static final int TICKS = 6;

  private RangeCharts() {}

  /**
   * A position with its bounds.
   *
   * @param answer the figure in words, which leads to the position
   * @param who whoever says so
   * @param min lower bound, if one is given
   * @param max upper bound, if one is given
   */
  record Figure(
      Link answer,
      List<String> who,
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      boolean approximate) {
    private BigDecimal middle() {
      return max.or(() -> min).orElse(BigDecimal.ZERO);
    }
  }

  /** The figures drawn, from the lowest to the highest; empty when there is none. */
  static Optional<RangeChart> draw(String title, List<Figure> figures) {
    List<Figure> sorted =
        figures.stream()
            .filter(figure -> figure.min().isPresent() || figure.max().isPresent())
            .sorted(
                Comparator.comparing(Figure::middle)
                    .thenComparing(figure -> figure.answer().text()))
            .toList();
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal highest =
        sorted.stream()
            .flatMap(figure -> Stream.concat(figure.min().stream(), figure.max().stream()))
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ONE)
            .max(new BigDecimal("0.000001"));
    BigDecimal step = step(highest);
    BigDecimal top = highest.divide(step, 0, RoundingMode.CEILING).multiply(step);
    if (top.compareTo(highest) == 0) {
      top = top.add(step.divide(BigDecimal.valueOf(2))); // room for an open end
    }
    List<Bar> bars = new ArrayList<>();
    for (Figure figure : sorted) {
      bars.add(bar(figure, bars.size(), top));
    }
    String says =
        sorted.stream()
            .map(figure -> figure.answer().text() + ": " + who(figure))
            .collect(Collectors.joining("; ", "", "."));
    int height = TOP + ROW * sorted.size() + SCALE;
    return Optional.of(new RangeChart(title, says, WIDTH, height, ticks(step, top), bars));
  }

  private static BigDecimal step(BigDecimal highest) {
    BigDecimal least = highest.divide(BigDecimal.valueOf(TICKS), 9, RoundingMode.CEILING);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
    return STEPS.stream()
        .map(power::multiply)
        .filter(candidate -> candidate.compareTo(least) >= 0)
        .findFirst()
        .orElse(least);
  }

  private static List<Tick> ticks(BigDecimal step, BigDecimal top) {
    List<Tick> ticks = new ArrayList<>();
    for (BigDecimal at = BigDecimal.ZERO; at.compareTo(top) <= 0; at = at.add(step)) {
      BigDecimal plain = at.stripTrailingZeros();
      ticks.add(
          new Tick(
              number(x(at, top)),
              plain.scale() <= 0
                  ? String.format(Locale.ROOT, "%,d", plain.toBigInteger())
                  : plain.toPlainString()));
    }
    return ticks;
  }

  private static Bar bar(Figure figure, int row, BigDecimal top) {
    double from = figure.min().map(min -> x(min, top)).orElse(x(BigDecimal.ZERO, top));
    double to = figure.max().map(max -> x(max, top)).orElse((double) WIDTH - MARGIN);
    boolean exact = figure.min().isPresent() && figure.min().equals(figure.max());
    int y = TOP + row * ROW;
    return new Bar(
        figure.answer(),
        who(figure),
        Integer.toString(y + 30),
        Integer.toString(y + 26),
        Integer.toString(y + 16),
        number(from),
        number(to),
        number(Math.max(0, to - from)),
        exact,
        figure.min().isEmpty(),
        figure.max().isEmpty(),
        figure.approximate());
  }

  private static String who(Figure figure) {
    return figure.who().isEmpty() ? "nobody named" : String.join(", ", figure.who());
  }

  private static double x(BigDecimal value, BigDecimal top) {
    double share = Math.max(0, value.doubleValue() / top.doubleValue());
    return MARGIN + Math.min(1, share) * (WIDTH - 2 * MARGIN);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
