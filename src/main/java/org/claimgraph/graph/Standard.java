package org.claimgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of published vocabularies that we write, where Jena has no constant for them. */
public final class Standard {
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String DQV = "http://www.w3.org/ns/dqv#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String GEO = "http://www.opengis.net/ont/geosparql#";
  private static final String WGS = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  /** A place in a text. */
  public static final Node SPECIFIC_RESOURCE = iri(OA + "SpecificResource");

  /** A place given by its words. */
  public static final Node TEXT_QUOTE_SELECTOR = iri(OA + "TextQuoteSelector");

  /** A place given by its offsets in code points. */
  public static final Node TEXT_POSITION_SELECTOR = iri(OA + "TextPositionSelector");

  public static final Node HAS_SOURCE = iri(OA + "hasSource");
  public static final Node HAS_SELECTOR = iri(OA + "hasSelector");
  public static final Node EXACT = iri(OA + "exact");
  public static final Node PREFIX = iri(OA + "prefix");
  public static final Node SUFFIX = iri(OA + "suffix");
  public static final Node START = iri(OA + "start");
  public static final Node END = iri(OA + "end");

  public static final Node ACTIVITY = iri(PROV + "Activity");
  public static final Node ASSOCIATION = iri(PROV + "Association");
  public static final Node ENTITY = iri(PROV + "Entity");
  public static final Node PROV_AGENT = iri(PROV + "Agent");
  public static final Node PLAN = iri(PROV + "Plan");
  public static final Node SOFTWARE_AGENT = iri(PROV + "SoftwareAgent");
  public static final Node USED = iri(PROV + "used");
  public static final Node AGENT = iri(PROV + "agent");
  public static final Node HAD_PLAN = iri(PROV + "hadPlan");
  public static final Node WAS_ASSOCIATED_WITH = iri(PROV + "wasAssociatedWith");
  public static final Node QUALIFIED_ASSOCIATION = iri(PROV + "qualifiedAssociation");
  public static final Node WAS_GENERATED_BY = iri(PROV + "wasGeneratedBy");
  public static final Node WAS_REVISION_OF = iri(PROV + "wasRevisionOf");
  public static final Node WAS_INVALIDATED_BY = iri(PROV + "wasInvalidatedBy");
  public static final Node WAS_ATTRIBUTED_TO = iri(PROV + "wasAttributedTo");
  public static final Node HAD_PRIMARY_SOURCE = iri(PROV + "hadPrimarySource");
  public static final Node PROV_VALUE = iri(PROV + "value");
  public static final Node WAS_DERIVED_FROM = iri(PROV + "wasDerivedFrom");

  public static final Node QUALITY_MEASUREMENT = iri(DQV + "QualityMeasurement");
  public static final Node METRIC = iri(DQV + "Metric");
  public static final Node IS_MEASUREMENT_OF = iri(DQV + "isMeasurementOf");
  public static final Node COMPUTED_ON = iri(DQV + "computedOn");
  public static final Node EXPECTED_DATA_TYPE = iri(DQV + "expectedDataType");
  public static final Node VALUE = iri(DQV + "value");
  public static final Node DATASET = iri("http://www.w3.org/ns/dcat#Dataset");

  public static final Node AUTHOR = iri(SCHEMA + "author");
  public static final Node URL = iri(SCHEMA + "url");
  public static final Node HEADLINE = iri(SCHEMA + "headline");
  public static final Node SHA256 = iri(SCHEMA + "sha256");
  public static final Node VERSION = iri(SCHEMA + "version");
  public static final Node SUGGESTED_ANSWER = iri(SCHEMA + "suggestedAnswer");

  public static final Node LAT = iri(WGS + "lat");
  public static final Node LONG = iri(WGS + "long");
  public static final Node GEOMETRY = iri(GEO + "Geometry");
  public static final Node HAS_GEOMETRY = iri(GEO + "hasGeometry");
  public static final Node AS_WKT = iri(GEO + "asWKT");

  /** Datatype of a geometry in well-known text. */
  public static final String WKT_LITERAL = GEO + "wktLiteral";

  private Standard() {}

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
