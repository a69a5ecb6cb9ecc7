package org.claimgraph.ask;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * How an answer can be written. Rows (SELECT) and yes or no (ASK) have formats of their own, and so
 * have triples (CONSTRUCT, DESCRIBE); a table for people fits all.
 */
public enum ResultFormat {
  /** Aligned columns for people. */
  TABLE(true, true),
  /** SPARQL 1.1 results as comma-separated values: plain values, without their types. */
  CSV(true, false),
  /** SPARQL 1.1 results as tab-separated RDF terms. */
  TSV(true, false),
  /** SPARQL 1.1 results as JSON. */
  JSON(true, false),
  /** SPARQL 1.1 results as XML. */
  XML(true, false),
  /** Turtle, sorted. */
  TTL(false, true),
  /** N-Triples, sorted. */
  NT(false, true),
  /** JSON-LD 1.1. */
  JSONLD(false, true);

  private final boolean rows;
  private final boolean triples;

  ResultFormat(boolean rows, boolean triples) {
    this.rows = rows;
    this.triples = triples;
  }

  /** The name people type: {@code table}, {@code csv}, … */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that name, if there is one. */
  public static Optional<ResultFormat> named(String id) {
    return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
  }

  /** The formats in which the answer to this query can be written. */
  public static List<ResultFormat> fitting(Query query) {
    return Arrays.stream(values()).filter(format -> format.fits(query)).toList();
  }

  /** What to write when nobody asked for a format: a table of rows, Turtle for triples. */
  public static ResultFormat usual(Query query) {
    return givesTriples(query) ? TTL : TABLE;
  }

  /** Whether the answer to this query can be written in this format. */
  public boolean fits(Query query) {
    return givesTriples(query) ? triples : rows;
  }

  static boolean givesTriples(Query query) {
    return query.isConstructType() || query.isDescribeType();
  }

  /** Jena's name for the format. A table is ours alone and has none. */
  Lang lang() {
    return switch (this) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case TTL -> Lang.TURTLE;
      case NT -> Lang.NTRIPLES;
      case JSONLD -> Lang.JSONLD11;
      case TABLE -> throw new IllegalStateException("a table is written by Table");
    };
  }
}
