package org.claimgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A graph as plain words, for what the program carries along: to read it takes no RDF library,
 * whose start and whose parser cost a short command most of its time. Turtle is where people edit;
 * the build writes the same as {@link PlainLines} beside it.
 *
 * <p>An IRI is its text, a blank node {@code _:} and its number. Datatypes are left out.
 *
 * @param descriptions what is said of each subject, in the order in which the subjects appear
 */
public record PlainGraph(Map<String, Description> descriptions) {

  /**
   * An object: an IRI, a blank node or a literal.
   *
   * @param language of a literal; empty without one
   */
  public record Term(String text, boolean isLiteral, String language) {
    static Term name(String name) {
      return new Term(name, false, "");
    }

    static Term literal(String words, String language) {
      return new Term(words, true, language);
    }
  }

  /** What is said of one subject: the objects of each property, in the order of their writing. */
  public record Description(Map<String, List<Term>> properties) {

    void add(String property, Term object) {
      properties.computeIfAbsent(property, p -> new ArrayList<>(1)).add(object);
    }

    /** Every object of a property. */
    public List<Term> all(String property) {
      return properties.getOrDefault(property, List.of());
    }

    /** The words of the first literal of a property. */
    public Optional<String> literal(String property) {
      return first(property, true);
    }

    /** The first IRI of a property. */
    public Optional<String> iri(String property) {
      return first(property, false);
    }

    /** A plain loop: at the start it is asked for thousands of subjects. */
    private Optional<String> first(String property, boolean literal) {
      for (Term term : all(property)) {
        if (term.isLiteral() == literal) {
          return Optional.of(term.text());
        }
      }
      return Optional.empty();
    }

    /** The words of every literal of a property. */
    public Stream<String> literals(String property) {
      return all(property).stream().filter(Term::isLiteral).map(Term::text);
    }

    /** Every IRI of a property. */
    public Stream<String> iris(String property) {
      return all(property).stream().filter(term -> !term.isLiteral()).map(Term::text);
    }

    /** Whether it is declared to be of this type. */
    public boolean isA(String type) {
      return iris(Prefixes.expand("rdf:type")).anyMatch(type::equals);
    }
  }

  PlainGraph() {
    this(new LinkedHashMap<>());
  }

  /** What is said of a subject; nothing of one that is not there. */
  public Description of(String subject) {
    return descriptions.getOrDefault(subject, new Description(Map.of()));
  }

  /** The description of a subject, to be added to. */
  Description describe(String subject) {
    return descriptions.computeIfAbsent(subject, s -> new Description(new LinkedHashMap<>()));
  }

  /**
   * A graph that the program carries.
   *
   * @param path of the Turtle among the program's resources, without its ending
   */
  public static PlainGraph packaged(String path) {
    return find(path)
        .orElseThrow(
            () -> new IllegalStateException("The program was packaged without " + resource(path)));
  }

  /** The same for a graph that need not be there. */
  public static Optional<PlainGraph> find(String path) {
    try (InputStream in = PlainGraph.class.getResourceAsStream(resource(path))) {
      return in == null
          ? Optional.empty()
          : Optional.of(PlainLines.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String path) {
    return '/' + path + PlainLines.ENDING;
  }
}
