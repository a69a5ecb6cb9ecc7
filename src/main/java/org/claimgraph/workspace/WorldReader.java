package org.claimgraph.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.claim.Location;
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
 * <p>To parse fast, the files have few nodes and long literals: {@code |} parts entries, {@code /}
 * the names of one entry, {@code =} a word from its value.
 */
public final class WorldReader {
  private static final String NS = "https://w3id.org/claimgraph/language#";
  private static final Node WORDS = NodeFactory.createURI(NS + "words");
  private static final Node DEMONYM = NodeFactory.createURI(NS + "demonym");
  private static final Node PEOPLE = NodeFactory.createURI(NS + "people");
  private static final Node CAPITAL = NodeFactory.createURI(NS + "capital");
  private static final Node COUNTRY = NodeFactory.createURI(NS + "country");
  private static final Map<Node, Institution.Kind> INSTITUTIONS =
      Map.of(
          NodeFactory.createURI(NS + "media"),
          Institution.Kind.MEDIUM,
          NodeFactory.createURI(NS + "internationalOrganizations"),
          Institution.Kind.INTERNATIONAL_ORGANIZATION,
          NodeFactory.createURI(NS + "agencies"),
          Institution.Kind.AGENCY);
  private static final Node PLACES = NodeFactory.createURI(NS + "places");

  private static final List<String> FILES =
      List.of(
          "countries",
          "institutions",
          "places",
          "titles",
          "forenames",
          "people",
          "quantities",
          "hedges");

  /** What each subject says of itself, in the order of the files. */
  private final Map<Node, Map<Node, String>> subjects = new LinkedHashMap<>();

  private WorldReader() {}

  /** The world as the program knows it, parsed anew. */
  public static World read() {
    WorldReader reader = new WorldReader();
    FILES.forEach(reader::parse);
    return reader.world();
  }

  private void parse(String file) {
    String name = "/org/claimgraph/language/" + file + ".ttl";
    try (InputStream in = WorldReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program was packaged without " + name);
      }
      RDFParser.create().source(in).lang(Lang.TURTLE).base(NS).parse(new Collector());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private World world() {
    List<Country> countries = new ArrayList<>();
    List<Institution> institutions = new ArrayList<>();
    List<Location> places = new ArrayList<>();
    Map<WordList, List<String>> words = new EnumMap<>(WordList.class);
    Map<String, WordList> lists = new LinkedHashMap<>();
    Arrays.stream(WordList.values()).forEach(list -> lists.put(NS + list.id(), list));
    subjects.forEach(
        (subject, fields) -> {
          WordList list = subject.isURI() ? lists.get(subject.getURI()) : null;
          if (list != null) {
            words.put(list, entries(fields, WORDS));
          } else if (fields.containsKey(DEMONYM)) {
            countries.add(country(subject, fields));
          } else {
            INSTITUTIONS.forEach(
                (field, kind) ->
                    entries(fields, field)
                        .forEach(entry -> institutions.add(institution(entry, kind, fields))));
          }
        });
    Map<String, String> lands = new LinkedHashMap<>();
    countries.forEach(country -> lands.put(country.code(), Names.slug(country.name())));
    subjects.values().forEach(fields -> addPlaces(fields, lands, places));
    return new World(countries, institutions, places, words);
  }

  private static Country country(Node subject, Map<Node, String> fields) {
    return new Country(
        subject.getURI().substring(NS.length()),
        String.valueOf(fields.get(SKOS.prefLabel.asNode())),
        entries(fields, SKOS.altLabel.asNode()),
        entries(fields, DEMONYM),
        entries(fields, PEOPLE),
        entries(fields, CAPITAL));
  }

  private static Institution institution(
      String entry, Institution.Kind kind, Map<Node, String> fields) {
    List<String> names = split(entry, '/');
    return new Institution(
        names.get(0),
        names.subList(1, names.size()),
        kind,
        Optional.ofNullable(fields.get(COUNTRY)));
  }

  private static void addPlaces(
      Map<Node, String> fields, Map<String, String> lands, List<Location> places) {
    List<String> within =
        Optional.ofNullable(fields.get(COUNTRY)).map(lands::get).stream().toList();
    for (String entry : entries(fields, PLACES)) {
      List<String> names = split(entry, '/');
      places.add(new Location(Names.slug(names.get(0)), names.get(0), names, within));
    }
  }

  private static List<String> entries(Map<Node, String> fields, Node field) {
    return split(fields.getOrDefault(field, ""), '|');
  }

  private static List<String> split(String text, char sign) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(sign); from <= text.length(); to = text.indexOf(sign, from)) {
      String part = text.substring(from, to < 0 ? text.length() : to).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = to < 0 ? text.length() + 1 : to + 1;
    }
    return List.copyOf(parts);
  }

  /** Keeps the literals; types and comments are for people. */
  private final class Collector extends StreamRDFBase {
    @Override
    public void triple(Triple triple) {
      if (triple.getObject().isLiteral()) {
        subjects
            .computeIfAbsent(triple.getSubject(), subject -> new LinkedHashMap<>())
            .put(triple.getPredicate(), triple.getObject().getLiteralLexicalForm());
      }
    }
  }
}
