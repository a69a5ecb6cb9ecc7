package org.claimgraph.graph;

import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.claimgraph.extract.Extractor;

/**
 * Rules and what has been measured of them as RDF, in the terms of W3C's Data Quality Vocabulary: a
 * measurement is the value of a metric, computed on a rule, derived from a corpus.
 */
public final class QualityTriples {
  static final Node PRECISION = Iris.metric("precision");
  static final Node FOUND = Iris.metric("found");

  private QualityTriples() {}

  /** Describes a rule. */
  public static void writeRule(Extractor rule, Triples out) {
    Node node = Iris.rule(rule.id());
    out.type(node, Standard.PLAN);
    out.type(node, Standard.ENTITY);
    out.label(node, "Rule " + rule.id());
    out.text(node, DCTerms.identifier.asNode(), rule.id());
    out.text(node, Standard.VERSION, rule.version());
    out.add(node, DCTerms.description.asNode(), Triples.english(rule.description()));
  }

  /** Describes the metrics. */
  public static void writeMetrics(Triples out) {
    writeMetric(
        PRECISION,
        "precision",
        "The share of the claims a rule found in a corpus that people had marked there too.",
        XSDDatatype.XSDdecimal,
        out);
    writeMetric(
        FOUND, "claims found", "How many claims a rule found.", XSDDatatype.XSDinteger, out);
  }

  private static void writeMetric(
      Node node, String label, String description, XSDDatatype type, Triples out) {
    out.type(node, Standard.METRIC);
    out.label(node, label);
    out.add(node, DCTerms.description.asNode(), Triples.english(description));
    out.add(node, Standard.EXPECTED_DATA_TYPE, NodeFactory.createURI(type.getURI()));
  }

  /** Writes a measurement: the precision, and beside it on how many claims it rests. */
  public static void write(Measurement measurement, Triples out) {
    String slug = slug(measurement.corpus());
    Node rule = Iris.rule(measurement.rule());
    Node corpus = Iris.corpus(slug);
    out.type(corpus, Standard.DATASET);
    out.text(corpus, DCTerms.title.asNode(), measurement.corpus());
    out.label(corpus, measurement.corpus());
    Node precision = Iris.part(rule, "precision-" + slug);
    writeValue(precision, PRECISION, measurement, "Precision", out);
    out.decimal(precision, Standard.VALUE, measurement.precision());
    Node found = Iris.part(rule, "found-" + slug);
    writeValue(found, FOUND, measurement, "Claims found", out);
    out.number(found, Standard.VALUE, measurement.found());
  }

  private static void writeValue(
      Node node, Node metric, Measurement measurement, String what, Triples out) {
    out.type(node, Standard.QUALITY_MEASUREMENT);
    out.label(
        node,
        "%s of rule %s, version %s, on %s"
            .formatted(what, measurement.rule(), measurement.version(), measurement.corpus()));
    out.add(node, Standard.IS_MEASUREMENT_OF, metric);
    out.add(node, Standard.COMPUTED_ON, Iris.rule(measurement.rule()));
    out.add(node, Standard.WAS_DERIVED_FROM, Iris.corpus(slug(measurement.corpus())));
    out.text(node, Standard.VERSION, measurement.version());
  }

  /** A name as part of an IRI: small letters, digits and hyphens. */
  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
