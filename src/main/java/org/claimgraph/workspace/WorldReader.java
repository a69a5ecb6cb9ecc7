package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.claim.Location;
import org.claimgraph.graph.PlainGraph;
import org.claimgraph.graph.PlainGraph.Description;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.lexicon.Country;
import org.claimgraph.lexicon.Institution;
import org.claimgraph.lexicon.Names;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/**
 * Reads the knowledge of language and world that the program carries along. It is the program's own
 * data and not a person's: a fault in it is a fault of the program and ends it, so nothing here
 * keeps lines and columns.
 *
 * <p>The files have few nodes and long literals: {@code |} parts entries, {@code /} the names of
 * one entry, {@code =} a word from its value.
 */
public final class WorldReader {
  private static final String NS = "https://w3id.org/claimgraph/language#";
  private static final String WORDS = NS + "words";
  private static final String DEMONYM = NS + "demonym";
  private static final String PEOPLE = NS + "people";
  private static final String CAPITAL = NS + "capital";
  private static final String COUNTRY = NS + "country";
  private static final Map<String, Institution.Kind> INSTITUTIONS =
      Map.of(
          NS + "media",
          Institution.Kind.MEDIUM,
          NS + "internationalOrganizations",
          Institution.Kind.INTERNATIONAL_ORGANIZATION,
          NS + "agencies",
          Institution.Kind.AGENCY);
  private static final String PLACES = NS + "places";
  private static final String PREF_LABEL = Prefixes.expand("skos:prefLabel");
  private static final String ALT_LABEL = Prefixes.expand("skos:altLabel");

  private static final List<String> FILES =
      List.of(
          "countries",
          "institutions",
          "places",
          "titles",
          "forenames",
          "people",
          "quantities",
          "hedges",
          "furniture");

  private WorldReader() {}

  /** The world as the program knows it, read anew. */
  public static World read() {
    List<Map.Entry<String, Description>> subjects = new ArrayList<>();
    for (String file : FILES) {
      PlainGraph graph = PlainGraph.packaged("org/claimgraph/language/" + file);
      subjects.addAll(graph.descriptions().entrySet());
    }
    return world(subjects);
  }

  private static World world(List<Map.Entry<String, Description>> subjects) {
    List<Country> countries = new ArrayList<>();
    List<Institution> institutions = new ArrayList<>();
    List<Location> places = new ArrayList<>();
    Map<WordList, List<String>> words = new EnumMap<>(WordList.class);
    Map<String, WordList> lists = new LinkedHashMap<>();
    Arrays.stream(WordList.values()).forEach(list -> lists.put(NS + list.id(), list));
    for (Map.Entry<String, Description> subject : subjects) {
      Description fields = subject.getValue();
      WordList list = lists.get(subject.getKey());
      if (list != null) {
        words.put(list, entries(fields, WORDS));
      } else if (fields.literal(DEMONYM).isPresent()) {
        countries.add(country(subject.getKey(), fields));
      } else {
        INSTITUTIONS.forEach(
            (field, kind) ->
                entries(fields, field)
                    .forEach(entry -> institutions.add(institution(entry, kind, fields))));
      }
    }
    Map<String, String> lands = new LinkedHashMap<>();
    countries.forEach(country -> lands.put(country.code(), Names.slug(country.name())));
    subjects.forEach(subject -> addPlaces(subject.getValue(), lands, places));
    return new World(countries, institutions, places, words);
  }

  private static Country country(String iri, Description fields) {
    return new Country(
        iri.substring(NS.length()),
        fields.literal(PREF_LABEL).orElseThrow(),
        entries(fields, ALT_LABEL),
        entries(fields, DEMONYM),
        entries(fields, PEOPLE),
        entries(fields, CAPITAL));
  }

  private static Institution institution(String entry, Institution.Kind kind, Description fields) {
    List<String> names = Parts.between('/', entry);
    return new Institution(
        names.get(0), names.subList(1, names.size()), kind, fields.literal(COUNTRY));
  }

  private static void addPlaces(
      Description fields, Map<String, String> lands, List<Location> places) {
    List<String> within = fields.literal(COUNTRY).map(lands::get).stream().toList();
    for (String entry : entries(fields, PLACES)) {
      List<String> names = Parts.between('/', entry);
      places.add(new Location(Names.slug(names.get(0)), names.get(0), names, within));
    }
  }

  private static List<String> entries(Description fields, String field) {
    return Parts.between('|', fields.literal(field).orElse(""));
  }
}
