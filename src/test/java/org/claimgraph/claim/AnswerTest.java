package org.claimgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final Answer YES = new Answer.YesNo(true);
  private static final Answer NO = new Answer.YesNo(false);
  private static final Answer TEN = figure(10);
  private static final Answer TWENTY = figure(20);
  private static final Answer HERE = where("here");
  private static final Answer THERE = where("there");
  private static final Answer JANE = who("jane");
  private static final Answer JOHN = who("john");
  private static final Answer REPAIR = new Answer.Choice("repair-it", "repair it");
  private static final Answer CLOSE = new Answer.Choice("close-it", "close it");

  private static final List<Answer> ALL =
      List.of(YES, NO, TEN, TWENTY, HERE, THERE, JANE, JOHN, REPAIR, CLOSE);

  private static Answer figure(int value) {
    Optional<BigDecimal> bound = Optional.of(BigDecimal.valueOf(value));
    return new Answer.Figure(new Quantity(bound, bound, false, Optional.empty(), Optional.empty()));
  }

  private static Answer where(String id) {
    return new Answer.Where(new Location(id, id, List.of(id), List.of()));
  }

  private static Answer who(String id) {
    return new Answer.Who(new Actor(id, id, List.of(id), List.of()));
  }

  @Test
  void yesExcludesNoAndFiguresApartExcludeEachOther() {
    assertTrue(YES.excludes(NO));
    assertTrue(NO.excludes(YES));
    assertTrue(TEN.excludes(TWENTY));
  }

  @Test
  void nothingElseExcludesAnything() {
    for (Answer one : ALL) {
      for (Answer other : ALL) {
        boolean known =
            (one.kind() == Question.Kind.YES_NO || one.kind() == Question.Kind.NUMBER)
                && one.kind() == other.kind()
                && !one.equals(other);
        assertEquals(known, one.excludes(other), one + " and " + other);
      }
    }
  }

  @Test
  void equalAnswersAndOnlyTheyHaveEqualSlugs() {
    assertEquals(ALL.size(), ALL.stream().map(Answer::slug).distinct().count());
    assertEquals(figure(10).slug(), TEN.slug());
    assertFalse(ALL.stream().anyMatch(answer -> answer.label().isEmpty()));
  }
}
