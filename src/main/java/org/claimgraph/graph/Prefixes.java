package org.claimgraph.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The prefixes that we write, offer in queries and accept on the command line. */
public final class Prefixes {
  private static final Map<String, String> ALL = new LinkedHashMap<>();

  /** Local names that need no escape in Turtle; Turtle allows more. */
  private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}_-]+");

  static {
    String id = Iris.DEFAULT_BASE + "id/";
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

  /** The same for data whose IRIs begin with {@code base}, as {@link Iris#base} tells it. */
  public static Map<String, String> all(String base) {
    Map<String, String> based = new LinkedHashMap<>();
    ALL.forEach((prefix, namespace) -> based.put(prefix, Iris.rebase(namespace, base)));
    return based;
  }

  /**
   * The IRI of a prefixed name such as {@code cg:quote}.
   *
   * @throws IllegalArgumentException if it has none of these prefixes
   */
  public static String expand(String name) {
    int colon = name.indexOf(':');
    String namespace = ALL.get(name.substring(0, Math.max(0, colon)));
    if (namespace == null) {
      throw new IllegalArgumentException(name + " has no prefix; expected one such as cg:quote");
    }
    return namespace + name.substring(colon + 1);
  }

  /** An IRI as a prefixed name, such as {@code cg:quote}; in angle brackets if no prefix fits. */
  public static String shorten(String iri) {
    for (Map.Entry<String, String> prefix : ALL.entrySet()) {
      String namespace = prefix.getValue();
      if (iri.startsWith(namespace) && LOCAL.matcher(iri.substring(namespace.length())).matches()) {
        return prefix.getKey() + ":" + iri.substring(namespace.length());
      }
    }
    return '<' + iri + '>';
  }
}
