package org.claimgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> WORDS = List.of("asserts", "confirms", "denies", "doubts");

  @Test
  void theFewestEditsWin() {
    assertEquals(Optional.of("asserts"), Nearest.to("assert", WORDS));
    assertEquals(Optional.of("denies"), Nearest.to("denys", WORDS));
    assertEquals(Optional.of("doubts"), Nearest.to("DOUBT", WORDS));
  }

  @Test
  void ofEqualsTheFirstInTheAlphabet() {
    assertEquals(Optional.of("cat"), Nearest.to("at", List.of("rat", "cat", "hat")));
  }

  @Test
  void farAwayIsNotNear() {
    assertEquals(Optional.empty(), Nearest.to("wonders", WORDS));
    assertEquals(Optional.empty(), Nearest.to("x", List.of()));
  }

  @Test
  void aHintIsTheEndOfASentence() {
    assertEquals("; did you mean denies?", Nearest.hint("denis", WORDS));
    assertEquals(".", Nearest.hint("wonders", WORDS));
  }
}
