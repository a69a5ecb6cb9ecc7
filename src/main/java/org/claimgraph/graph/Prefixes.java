package org.claimgraph.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes that we write, offer in queries and accept on the command line. */
public final class Prefixes {
  private static final Map<String, String> ALL = new LinkedHashMap<>();

  static {
    String id = "https://w3id.org/claimgraph/id/";
    ALL.put("cg", Cg.NS);
    ALL.put("id", id);
    ALL.put("actor", id + "actor/");
    ALL.put("place", id + "location/");
    ALL.put("q", id + "question/");
    ALL.put("position", id + "position/");
    ALL.put("answer", id + "answer/");
    ALL.put("topic", id + "topic/");
    ALL.put("source", id + "source/");
    ALL.put("claim", id + "claim/");
    ALL.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    ALL.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    ALL.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    ALL.put("owl", "http://www.w3.org/2002/07/owl#");
    ALL.put("skos", "http://www.w3.org/2004/02/skos/core#");
    ALL.put("prov", "http://www.w3.org/ns/prov#");
    ALL.put("oa", "http://www.w3.org/ns/oa#");
    ALL.put("schema", "https://schema.org/");
    ALL.put("dct", "http://purl.org/dc/terms/");
    ALL.put("foaf", "http://xmlns.com/foaf/0.1/");
    ALL.put("org", "http://www.w3.org/ns/org#");
    ALL.put("geo", "http://www.opengis.net/ont/geosparql#");
    ALL.put("wgs", "http://www.w3.org/2003/01/geo/wgs84_pos#");
    ALL.put("void", "http://rdfs.org/ns/void#");
    ALL.put("dcat", "http://www.w3.org/ns/dcat#");
    ALL.put("dqv", "http://www.w3.org/ns/dqv#");
    ALL.put("wd", "http://www.wikidata.org/entity/");
  }

  private Prefixes() {}

  /** All prefixes with their namespaces, ours first, in a fixed order; unmodifiable. */
  public static Map<String, String> all() {
    return Collections.unmodifiableMap(ALL);
  }
}
