package org.claimgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found is shown as name=id, actor before place. */
class GazetteerTest {
  private static final Actor OPEN =
      new Actor("experts", "Some experts", List.of("Some experts"), List.of());
  private static final Actor GUARD =
      new Actor(
          "guard", "King’s Guard", List.of("King’s Guard", "Guard", "the Old Guard"), List.of());
  private static final Location HILL = new Location("hill", "Hill", List.of("Hill"), List.of());

  private static final World WORLD =
      new World(
          List.of(
              new Country(
                  "UT",
                  "Utopia",
                  List.of("the Kingdom", "U.T."),
                  List.of("Utopian"),
                  List.of("Utopians"),
                  List.of("Amaurot"))),
          List.of(),
          List.of(),
          Map.of());

  private static final Gazetteer GAZETTEER =
      Gazetteer.of(
          new Lexicon(
              Map.of("guard", GUARD, "experts", OPEN),
              Map.of("hill", HILL),
              Map.of(),
              Map.of(),
              Map.of()),
          WORLD);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Guard came; Guard=guard",
        "The guard came; ''",
        "The Guardian came; ''",
        "The King's Guard came; King's Guard=guard",
        "The King’s Guard came; King’s Guard=guard",
        "the Old Guard came; Old Guard=guard",
        "The Old Guard came; Old Guard=guard",
        "Some experts doubt it; Some experts=experts",
        "But some experts doubt it; some experts=experts",
        "Utopia's king; Utopia=utopia utopia",
        "The Kingdom came; Kingdom=utopia utopia",
        "The U.T. came; U.T.=utopia utopia",
        "Utopian ships; Utopian=utopia",
        "Amaurot is here; Amaurot=utopia amaurot",
        "The Hill; Hill=hill"
      })
  void theLongestNameOfWholeWordsIsFound(String text, String expected) {
    List<Token> tokens = Tokens.of(text);
    String found =
        GAZETTEER.find(tokens).stream()
            .map(
                m ->
                    text.substring(tokens.get(m.first()).start(), tokens.get(m.last()).end())
                        + "="
                        + (m.entry().actor().map(Actor::id).orElse("")
                                + " "
                                + m.entry().place().map(Location::id).orElse(""))
                            .strip())
            .collect(Collectors.joining(", "));
    assertEquals(expected, found);
  }
}
