package org.claimgraph.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/**
 * The lexicon as RDF: the curators' own triples, a plain label for tools that know no SKOS, and a
 * geometry for tools that know GeoSPARQL.
 */
public final class LexiconTriples {
  private LexiconTriples() {}

  /** Writes the triples of the lexicon files. */
  public static void write(List<Triple> lexicon, Triples out) {
    for (Triple triple : lexicon) {
      Node subject = triple.getSubject();
      out.add(subject, triple.getPredicate(), triple.getObject());
      if (triple.getPredicate().equals(SKOS.prefLabel.asNode())) {
        out.label(subject, triple.getObject().getLiteralLexicalForm());
      } else if (triple.getPredicate().equals(Standard.LAT)) {
        writePoint(subject, triple.getObject(), lexicon, out);
      }
    }
  }

  /**
   * A point in well-known text, longitude first, as GeoSPARQL's default reference system has it.
   */
  private static void writePoint(Node place, Node lat, List<Triple> lexicon, Triples out) {
    lexicon.stream()
        .filter(t -> t.getSubject().equals(place) && t.getPredicate().equals(Standard.LONG))
        .findFirst()
        .ifPresent(
            t -> {
              Node point = Iris.part(place, "point");
              String wkt =
                  "POINT(%s %s)"
                      .formatted(
                          t.getObject().getLiteralLexicalForm(), lat.getLiteralLexicalForm());
              out.add(place, Standard.HAS_GEOMETRY, point);
              out.type(point, Standard.GEOMETRY);
              out.add(point, Standard.AS_WKT, ClaimTriples.typed(wkt, Standard.WKT_LITERAL));
            });
  }
}
