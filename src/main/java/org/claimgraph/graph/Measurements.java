package org.claimgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What has been measured of the rules.
 *
 * @param all by rule, then by corpus
 */
public record Measurements(List<Measurement> all) {
  private static final String SHIPPED = "/org/claimgraph/quality/precision.ttl";
  private static final int FEWEST = 10;

  /**
   * The measurement to go by for a rule: the one on most claims.
   *
   * @return empty if this version of the rule was not measured, or on fewer than ten claims, which
   *     tell nothing
   */
  public Optional<Measurement> of(String rule, String version) {
    return all.stream()
        .filter(m -> m.rule().equals(rule) && m.version().equals(version))
        .filter(m -> m.found() >= FEWEST)
        .max(Comparator.comparingInt(Measurement::found).thenComparing(Measurement::corpus));
  }

  /** Those that the program carries, as {@code claimgraph evaluate --format ttl} wrote them. */
  public static Measurements shipped() {
    return Shipped.MEASUREMENTS;
  }

  /** Loaded when they are first asked for, and not before. */
  private static final class Shipped {
    static final Measurements MEASUREMENTS = read();
  }

  private static Measurements read() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Measurements.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("The program was packaged without " + SHIPPED);
      }
      RDFParser.create().source(in).lang(Lang.TURTLE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(graph);
  }

  /** Those that {@link QualityTriples} wrote into {@code graph}. */
  static Measurements of(Graph graph) {
    List<Measurement> all = new ArrayList<>();
    graph.stream(Node.ANY, Standard.IS_MEASUREMENT_OF, QualityTriples.PRECISION)
        .map(Triple::getSubject)
        .forEach(node -> all.add(read(node, graph)));
    all.sort(Comparator.comparing(Measurement::rule).thenComparing(Measurement::corpus));
    return new Measurements(List.copyOf(all));
  }

  private static Measurement read(Node precision, Graph graph) {
    Node rule = one(precision, Standard.COMPUTED_ON, graph);
    Node corpus = one(precision, Standard.WAS_DERIVED_FROM, graph);
    int found =
        graph.stream(Node.ANY, Standard.COMPUTED_ON, rule)
            .map(Triple::getSubject)
            .filter(n -> graph.contains(n, Standard.IS_MEASUREMENT_OF, QualityTriples.FOUND))
            .filter(n -> graph.contains(n, Standard.WAS_DERIVED_FROM, corpus))
            .mapToInt(n -> Integer.parseInt(value(n, Standard.VALUE, graph)))
            .findFirst()
            .orElseThrow();
    String iri = rule.getURI();
    return new Measurement(
        iri.substring(iri.lastIndexOf('/') + 1),
        value(precision, Standard.VERSION, graph),
        value(corpus, DCTerms.title.asNode(), graph),
        found,
        new BigDecimal(value(precision, Standard.VALUE, graph)).setScale(2));
  }

  private static String value(Node subject, Node predicate, Graph graph) {
    return one(subject, predicate, graph).getLiteralLexicalForm();
  }

  private static Node one(Node subject, Node predicate, Graph graph) {
    return graph.stream(subject, predicate, Node.ANY)
        .map(Triple::getObject)
        .findFirst()
        .orElseThrow();
  }
}
