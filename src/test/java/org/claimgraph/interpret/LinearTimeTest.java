package org.claimgraph.interpret;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.claimgraph.article.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Four times the text takes about four times the processor time of this thread, never sixteen
 * times. No test asks how long anything takes: only two readings are compared, with a wide margin.
 */
class LinearTimeTest {
  private static final int MANY = 100_000;

  /** Half way, in powers of two, between four times and sixteen times. */
  private static final double MARGIN = 8;

  /** Below this the clock and the garbage collector are most of what is measured. */
  private static final long NOTHING = 50_000_000L;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final ClaimReader READER = Told.reader();

  /** The compiler of the virtual machine has seen ordinary sentences before anything counts. */
  @BeforeAll
  static void warmUp() {
    cost("The mayor said that the bridge was closed, \"for good,\" as she put it. ".repeat(2000));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "quotations|\"Yes,\" he said. ",
        "opening quotation marks|\u201C",
        "capitalised words|Ann ",
        "verbs of saying alone|said ",
        "verbs of saying with that|he said that ",
        "verbs of saying with a comma|he said, ",
        "verbs of denying|officials denied ",
        "denials of a pronoun|he denied it, ",
        "things said at once|and that it is ",
        "sources|according to ",
        "opening brackets|(",
        "commas|a, ",
        "conditions|if ",
        "speakers before a colon|Lee: "
      })
  void aHundredThousandOfOneThingTakeFourTimesAQuarterOfThem(String what, String words) {
    assertLinear(what, words, MANY);
  }

  @Test
  void tenMegabytesWithoutTheEndOfASentenceTakeFourTimesAQuarterOfThem() {
    String words = "the river rose and ";
    assertLinear("one sentence", words, 10_000_000 / words.length());
  }

  private static void assertLinear(String what, String words, int times) {
    long quarter = Math.max(cost(words.repeat(times / 4)), NOTHING);
    long whole = cost(words.repeat(times));
    assertTrue(
        whole < MARGIN * quarter,
        () -> what + ": " + quarter / 1000 + " µs for a quarter, " + whole / 1000 + " µs for all");
  }

  private static long cost(String text) {
    Article article = Told.article(text);
    long before = THREADS.getCurrentThreadCpuTime();
    READER.read(article);
    return THREADS.getCurrentThreadCpuTime() - before;
  }
}
