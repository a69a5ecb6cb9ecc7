package org.claimgraph.publish.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimgraph.publish.page.Link;
import org.claimgraph.publish.page.RangeChart;
import org.claimgraph.publish.page.RangeChart.Bar;
import org.claimgraph.publish.page.RangeChart.Tick;
import org.claimgraph.publish.site.RangeCharts.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures are drawn where they are, and what nobody said stays open. */
class RangeChartsTest {
  private static Figure figure(String words, @Nullable String min, @Nullable String max) {
    return new Figure(
        Link.plain(words),
        List.of("who says " + words),
        Optional.ofNullable(min).map(BigDecimal::new),
        Optional.ofNullable(max).map(BigDecimal::new),
        words.startsWith("about"));
  }

  private static RangeChart chart(Figure... figures) {
    return RangeCharts.draw("How many?", Arrays.asList(figures)).orElseThrow();
  }

  @Test
  void aRangeIsABarAndAFigureAPoint() {
    RangeChart chart = chart(figure("4 to 8", "4", "8"), figure("about 2", "2", "2"));
    Bar point = chart.bars().get(0);
    Bar range = chart.bars().get(1);
    assertTrue(point.exact() && point.approximate());
    assertFalse(range.exact() || range.openAbove() || range.openBelow());
    assertEquals(
        2 * Double.parseDouble(range.x()) - 16,
        Double.parseDouble(range.end()),
        0.2,
        "8 is twice 4");
  }

  @Test
  void aBoundThatNobodyGaveIsOpen() {
    Bar least = chart(figure("at least 5", "5", null)).bars().get(0);
    assertTrue(least.openAbove());
    assertFalse(least.openBelow());
    assertEquals("624.0", least.end());
    Bar most = chart(figure("up to 5", null, "5")).bars().get(0);
    assertTrue(most.openBelow());
    assertEquals("16.0", most.x());
  }

  @Test
  void theScaleCountsAsPeopleDo() {
    assertEquals(
        List.of("0", "2,000", "4,000", "6,000", "8,000", "10,000", "12,000"),
        chart(figure("12,000", "12000", "12000")).ticks().stream().map(Tick::label).toList());
    assertEquals(
        List.of("0", "0.1", "0.2", "0.3", "0.4", "0.5"),
        chart(figure("0.45", "0.45", "0.45")).ticks().stream().map(Tick::label).toList());
  }

  @Test
  void itIsSaidInWordsToo() {
    RangeChart chart = chart(figure("8", "8", "8"), figure("2", "2", "2"));
    assertEquals("2: who says 2; 8: who says 8.", chart.says());
    assertEquals("How many?", chart.title());
  }

  @Test
  void nothingAndNegativeFiguresDoNotBreakIt() {
    assertTrue(RangeCharts.draw("?", List.of()).isEmpty());
    assertTrue(RangeCharts.draw("?", List.of(figure("?", null, null))).isEmpty());
    assertEquals("16.0", chart(figure("-5", "-5", "-5")).bars().get(0).x());
    assertEquals("16.0", chart(figure("0", "0", "0")).bars().get(0).x());
    String much = "1" + "0".repeat(30);
    assertEquals(1, chart(figure("much", much, much)).bars().size());
  }
}
