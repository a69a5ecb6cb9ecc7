package org.claimgraph.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.claim.Location;
import org.claimgraph.lexicon.Country;
import org.claimgraph.lexicon.Institution;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Are the lists that the program carries along whole and sound? */
class WorldReaderTest {
  private static final World WORLD = WorldReader.read();

  @ParameterizedTest
  @EnumSource
  void aListHasWordsAndNoneTwice(WordList list) {
    List<String> words =
        WORLD.words().getOrDefault(list, List.of()).stream()
            .map(entry -> entry.replaceAll("\\s*=.*", ""))
            .toList();
    assertFalse(words.isEmpty(), list.id());
    assertEquals(List.of(), repeated(words), list.id());
  }

  @ParameterizedTest
  @EnumSource(names = {"CARDINAL", "MULTIPLIER", "INDEFINITE_PLURAL", "MONTH"})
  void aNumberWordHasANumber(WordList list) {
    assertTrue(WORLD.numbers(list).values().stream().allMatch(n -> n.signum() >= 0), list.id());
  }

  @Test
  void everyCountryHasADemonymAPeopleAndACapital() {
    assertTrue(WORLD.countries().size() >= 195);
    for (Country country : WORLD.countries()) {
      assertFalse(country.demonyms().isEmpty(), country.name());
      assertFalse(country.peoples().isEmpty(), country.name());
      assertFalse(country.capitals().isEmpty(), country.name());
      assertTrue(country.code().matches("[A-Z]{2}"), country.code());
    }
  }

  @Test
  void noTwoCountriesShareANameADemonymOrACapital() {
    List<String> names = new ArrayList<>();
    for (Country country : WORLD.countries()) {
      names.add(country.name());
      names.addAll(country.forms());
      names.addAll(country.capitals());
      country.demonyms().stream().filter(d -> !d.equals(country.name())).forEach(names::add);
    }
    assertEquals(List.of(), repeated(names));
  }

  @Test
  void theListsAreAsLongAsNewsNeedThem() {
    assertTrue(count(Institution.Kind.MEDIUM) >= 300);
    assertTrue(count(Institution.Kind.INTERNATIONAL_ORGANIZATION) >= 150);
    assertTrue(count(Institution.Kind.AGENCY) >= 200);
    int titles = 0;
    for (WordList list :
        List.of(
            WordList.MILITARY_RANK,
            WordList.POLITICAL_OFFICE,
            WordList.LEGAL_OFFICE,
            WordList.RELIGIOUS_OFFICE,
            WordList.ACADEMIC_TITLE,
            WordList.BUSINESS_OFFICE)) {
      titles += WORLD.words(list).size();
    }
    assertTrue(titles >= 600);
    int names = WORLD.words(WordList.FEMALE_NAME).size() + WORLD.words(WordList.MALE_NAME).size();
    assertTrue(names >= 1000);
  }

  @Test
  void noInstitutionStandsTwiceInOneLand() {
    Map<String, List<String>> byLand = new HashMap<>();
    for (Institution institution : WORLD.institutions()) {
      byLand
          .computeIfAbsent(institution.country().orElse(""), land -> new ArrayList<>())
          .add(institution.name());
    }
    byLand.forEach((land, names) -> assertEquals(List.of(), repeated(names), land));
  }

  @Test
  void aGivenNameStandsInOneListOnly() {
    List<String> all = new ArrayList<>(WORLD.words(WordList.FEMALE_NAME));
    all.addAll(WORLD.words(WordList.MALE_NAME));
    all.addAll(WORLD.words(WordList.EITHER_NAME));
    assertEquals(List.of(), repeated(all));
  }

  @Test
  void noPlaceStandsTwice() {
    assertEquals(List.of(), repeated(WORLD.places().stream().map(Location::id).toList()));
  }

  private static long count(Institution.Kind kind) {
    return WORLD.institutions().stream().filter(i -> i.kind() == kind).count();
  }

  private static List<String> repeated(List<String> words) {
    Set<String> seen = new HashSet<>();
    return words.stream().filter(word -> !seen.add(word)).toList();
  }
}
