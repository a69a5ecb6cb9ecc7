package org.claimgraph.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Stance;
import org.claimgraph.lexicon.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vocabulary of saying keeps the shape that its files promise in their first lines. */
class LanguageDataTest {
  private static final String CG = "https://w3id.org/claimgraph/ns#";
  private static final String LANG = "https://w3id.org/claimgraph/language#";
  private static final Set<String> NOUN_FRAMES = Set.of("that", "to", "of", "wh");
  private static final Set<String> ADJECTIVE_FRAMES = Set.of("that", "to", "wh");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about", "against", "at", "behind", "by", "for", "from", "in", "into", "like", "of", "on",
          "over", "to-np", "toward", "towards", "up", "upon", "with");

  /** One subject with its properties, each once. */
  private record Entry(String iri, Map<String, String> properties) {
    String name() {
      return iri.substring(iri.lastIndexOf('/') + 1);
    }

    String get(String property) {
      return properties.getOrDefault(property, "");
    }

    List<String> words(String property) {
      return get(property).isEmpty() ? List.of() : Arrays.asList(get(property).split(" ", -1));
    }

    /** The words by which it is found, in their first spelling. */
    String found() {
      String first = words(LANG + "forms").isEmpty() ? "" : words(LANG + "forms").get(0);
      return (first.replaceFirst("/.*", "") + ' ' + get(LANG + "particle") + get(LANG + "phrase"))
          .trim();
    }
  }

  private static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            LanguageReader.class.getResourceAsStream("/org/claimgraph/language/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Entry> entries(String file) {
    List<Entry> entries = new ArrayList<>();
    RDFParser.fromString(text(file), Lang.TURTLE)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                String iri = triple.getSubject().getURI();
                if (entries.isEmpty() || !entries.get(entries.size() - 1).iri().equals(iri)) {
                  entries.add(new Entry(iri, new TreeMap<>()));
                }
                Node object = triple.getObject();
                String before =
                    entries
                        .get(entries.size() - 1)
                        .properties()
                        .put(
                            triple.getPredicate().getURI(),
                            object.isURI() ? object.getURI() : object.getLiteralLexicalForm());
                assertEquals(null, before, iri + " says a property twice");
              }
            });
    return entries;
  }

  private static void all(String file, Predicate<Entry> holds) {
    assertEquals(List.of(), entries(file).stream().filter(holds.negate()).toList());
  }

  private static void framesOf(String file, Predicate<String> known) {
    all(
        file,
        entry ->
            !entry.words(LANG + "takes").isEmpty()
                && entry.words(LANG + "takes").stream()
                    .allMatch(
                        frame ->
                            frame.startsWith("pp:")
                                ? PREPOSITIONS.contains(frame.substring(3))
                                : known.test(frame)));
  }

  @ParameterizedTest
  @CsvSource({
    "verbs.ttl, 2500",
    "nouns.ttl, 500",
    "adjectives.ttl, 200",
    "sources.ttl, 60",
    "unattributed.ttl, 100",
    "author.ttl, 80"
  })
  void thereAreEnoughOfEachKind(String file, int atLeast) {
    assertTrue(entries(file).size() >= atLeast, file + " has " + entries(file).size());
  }

  @Test
  void phrasesAroundVerbsAreCountedByTheHundred() {
    long phrases =
        entries("verbs.ttl").stream().filter(e -> !e.get(LANG + "particle").isEmpty()).count();
    assertTrue(phrases >= 300, "phrases: " + phrases);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verbs.ttl",
        "nouns.ttl",
        "adjectives.ttl",
        "sources.ttl",
        "unattributed.ttl",
        "author.ttl"
      })
  void entriesStandOneALineInTheOrderOfTheirNamesAndNoneTwice(String file) {
    List<String> lines =
        text(file)
            .lines()
            .filter(l -> l.matches("[a-z]+:.*"))
            .map(l -> l.substring(0, l.indexOf(" ")))
            .toList();
    assertEquals(lines.stream().sorted().distinct().toList(), lines);
    assertEquals(
        entries(file).stream().map(Entry::name).toList(),
        lines.stream().map(l -> l.substring(l.indexOf(':') + 1)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verbs.ttl",
        "nouns.ttl",
        "adjectives.ttl",
        "sources.ttl",
        "unattributed.ttl",
        "author.ttl"
      })
  void theNameOfAnEntryIsItsWords(String file) {
    all(
        file,
        e ->
            e.name()
                .equals(
                    e.found()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verbs.ttl",
        "nouns.ttl",
        "adjectives.ttl",
        "sources.ttl",
        "unattributed.ttl",
        "author.ttl"
      })
  void stanceAndCertaintyAreTermsOfTheOntology(String file) {
    Set<String> stances =
        Stream.of(Stance.values()).map(s -> CG + s.id()).collect(Collectors.toSet());
    Set<String> certainties =
        Stream.of(Certainty.values()).map(c -> CG + c.id()).collect(Collectors.toSet());
    all(
        file,
        e ->
            stances.contains(e.get(CG + "stance"))
                && (e.get(CG + "certainty").isEmpty()
                    || certainties.contains(e.get(CG + "certainty"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"verbs.ttl", "nouns.ttl", "adjectives.ttl"})
  void formsAreLowerCaseAsTheyAreLookedUp(String file) {
    all(file, e -> e.get(LANG + "forms").matches("[a-z/ -]+"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sources.ttl", "unattributed.ttl", "author.ttl"})
  void phrasesAreLowerCaseButForTheSourceInsideThem(String file) {
    all(file, e -> e.get(LANG + "phrase").replaceFirst("\\bX\\b", "").matches("[a-z' -]+"));
  }

  @Test
  void aVerbHasFiveForms() {
    all("verbs.ttl", e -> e.words(LANG + "forms").size() == 5);
  }

  @Test
  void theLastFormOfAVerbEndsInIng() {
    all(
        "verbs.ttl",
        e ->
            Arrays.stream(e.words(LANG + "forms").get(4).split("/"))
                .allMatch(f -> f.endsWith("ing")));
  }

  @ParameterizedTest
  @CsvSource({
    "deny, deny denies denied denied denying",
    "tell, tell tells told told telling",
    "foresee, foresee foresees foresaw foreseen foreseeing",
    "quip, quip quips quipped quipped quipping",
    "counsel, counsel counsels counseled/counselled counseled/counselled counseling/counselling",
    "point-out, point points pointed pointed pointing"
  })
  void irregularAndDoubledFormsAreRight(String name, String forms) {
    assertEquals(
        List.of(forms),
        entries("verbs.ttl").stream()
            .filter(e -> e.name().equals(name))
            .map(e -> e.get(LANG + "forms"))
            .toList());
  }

  @Test
  void aNounHasASingularAndAPluralOrOneForm() {
    all("nouns.ttl", e -> Set.of(1, 2).contains(e.words(LANG + "forms").size()));
  }

  @Test
  void anAdjectiveHasOneForm() {
    all("adjectives.ttl", e -> e.words(LANG + "forms").size() == 1);
  }

  @Test
  void framesAreThoseThatTheRulesKnow() {
    framesOf("verbs.ttl", frame -> Frame.of(frame).isPresent() && !frame.equals("of"));
    framesOf("nouns.ttl", NOUN_FRAMES::contains);
    framesOf("adjectives.ttl", ADJECTIVE_FRAMES::contains);
  }

  @Test
  void aPassiveIsFollowedByWhatPassivesAreFollowedBy() {
    all("verbs.ttl", e -> Set.of("that", "to", "agent").containsAll(e.words(LANG + "passive")));
  }

  @Test
  void noPhraseIsBothNobodysAndTheAuthors() {
    Set<String> nobodys =
        entries("unattributed.ttl").stream().map(Entry::found).collect(Collectors.toSet());
    all("author.ttl", e -> !nobodys.contains(e.found()));
  }

  @Test
  void theReaderKeepsEveryEntry() {
    long written =
        Stream.of(
                "verbs.ttl",
                "nouns.ttl",
                "adjectives.ttl",
                "sources.ttl",
                "unattributed.ttl",
                "author.ttl")
            .map(LanguageDataTest::entries)
            .mapToLong(Collection::size)
            .sum();
    assertEquals(written, LanguageReader.english().vocabulary().cues().size());
  }
}
