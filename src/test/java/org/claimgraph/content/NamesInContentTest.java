package org.claimgraph.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a sentence is about stands before the bar, and where it happens behind it. */
class NamesInContentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Utopia is at peace; utopia |",
        "Bread is dear in Utopia; | utopia",
        "Bread is dear in Utopia and France; | utopia france",
        "The guards were sent to Utopia; | utopia",
        "It is a threat to Utopia; utopia |",
        "It is bad for Utopia; utopia |",
        "It lies in Utopia's interest; utopia |",
        "Ships left Amaurot, Utopia; | amaurot",
        "The war in Utopia goes on; |",
        "The Utopia-France war goes on; |",
        "Moscow said so; russia |",
        "They met in Moscow; | moscow",
        "The Kremlin and the Pentagon spoke; kremlin united-states-department-of-defense |",
        "French ships came; france |",
        "A French novel came; |",
        "Kyiv’s army came; ukraine |"
      })
  void aNameIsAnActorOrAPlaceByTheWordsAroundIt(String sentence, String expected) {
    Content content = Utopia.read(sentence).content();
    String actors = content.about().stream().map(Actor::id).collect(Collectors.joining(" "));
    String places = content.places().stream().map(Location::id).collect(Collectors.joining(" "));
    assertEquals(expected, (actors + " | " + places).strip());
  }
}
