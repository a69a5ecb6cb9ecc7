package org.claimgraph.graph;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.graph.PlainGraph.Description;

/**
 * What has been measured of the rules.
 *
 * @param all by rule, then by corpus
 */
public record Measurements(List<Measurement> all) {
  private static final String SHIPPED = "org/claimgraph/quality/precision";
  private static final String PRECISION = Prefixes.expand("id:metric/precision");
  private static final String FOUND = Prefixes.expand("id:metric/found");
  private static final String IS_MEASUREMENT_OF = Prefixes.expand("dqv:isMeasurementOf");
  private static final String COMPUTED_ON = Prefixes.expand("dqv:computedOn");
  private static final String VALUE = Prefixes.expand("dqv:value");
  private static final String WAS_DERIVED_FROM = Prefixes.expand("prov:wasDerivedFrom");
  private static final String VERSION = Prefixes.expand("schema:version");
  private static final String TITLE = Prefixes.expand("dct:title");
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
    static final Measurements MEASUREMENTS = of(PlainGraph.packaged(SHIPPED));
  }

  /** Those that {@link QualityTriples} wrote into {@code graph}. */
  static Measurements of(PlainGraph graph) {
    Map<List<String>, String> found = new HashMap<>();
    measured(graph, FOUND).forEach(m -> found.put(onWhat(m), value(m, VALUE)));
    return new Measurements(
        measured(graph, PRECISION)
            .map(m -> read(m, graph, Objects.requireNonNull(found.get(onWhat(m)))))
            .sorted(Comparator.comparing(Measurement::rule).thenComparing(Measurement::corpus))
            .toList());
  }

  private static Measurement read(Description precision, PlainGraph graph, String found) {
    String rule = iri(precision, COMPUTED_ON);
    return new Measurement(
        rule.substring(rule.lastIndexOf('/') + 1),
        value(precision, VERSION),
        value(graph.of(iri(precision, WAS_DERIVED_FROM)), TITLE),
        Integer.parseInt(found),
        new BigDecimal(value(precision, VALUE)).setScale(2));
  }

  private static Stream<Description> measured(PlainGraph graph, String metric) {
    return graph.descriptions().values().stream()
        .filter(thing -> thing.iris(IS_MEASUREMENT_OF).anyMatch(metric::equals));
  }

  /** Rule and corpus. */
  private static List<String> onWhat(Description measurement) {
    return List.of(iri(measurement, COMPUTED_ON), iri(measurement, WAS_DERIVED_FROM));
  }

  private static String iri(Description thing, String property) {
    return thing.iri(property).orElseThrow();
  }

  private static String value(Description thing, String property) {
    return thing.literal(property).orElseThrow();
  }
}
