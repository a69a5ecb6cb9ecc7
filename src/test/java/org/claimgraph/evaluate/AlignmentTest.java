package org.claimgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.claimgraph.evaluate.Alignment.Pair;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  /** The nearer the number, the more alike; more than five apart cannot be the same. */
  private static List<Pair> align(List<Integer> marked, List<Integer> found) {
    return Alignment.of(
        marked,
        found,
        (m, f) ->
            Math.abs(m - f) > 5 ? OptionalDouble.empty() : OptionalDouble.of(5 - Math.abs(m - f)));
  }

  @Test
  void theMostAlikeGoTogetherAndEachOnlyOnce() {
    assertEquals(
        List.of(new Pair(1, 0, 5), new Pair(0, 1, 3)), align(List.of(10, 13), List.of(13, 12)));
  }

  @Test
  void whatIsFoundTwiceIsPairedOnce() {
    assertEquals(List.of(new Pair(0, 0, 4)), align(List.of(10), List.of(11, 9)));
  }

  @Test
  void whatCannotBeTheSameStaysAlone() {
    assertEquals(List.of(), align(List.of(10), List.of(20)));
  }
}
