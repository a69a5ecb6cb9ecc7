package org.claimgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The lexicon as RDF: the curators' own triples, a plain label for tools that know no SKOS, and a
 * geometry for tools that know GeoSPARQL.
 */
public final class LexiconTriples {
  private LexiconTriples() {}

  /** Writes the triples of the lexicon files. */
  public static void write(List<Triple> lexicon, Triples out) {
    Map<Node, List<Node>> names = new LinkedHashMap<>();
    for (Triple triple : lexicon) {
      Node subject = triple.getSubject();
      Node object = triple.getObject();
      out.add(subject, triple.getPredicate(), object);
      if (triple.getPredicate().equals(SKOS.prefLabel.asNode()) && object.isLiteral()) {
        names.computeIfAbsent(subject, s -> new ArrayList<>()).add(object);
      } else if (triple.getPredicate().equals(Standard.LAT) && object.isLiteral()) {
        writePoint(subject, object, lexicon, out);
      }
    }
    names.forEach(
        (subject, labels) ->
            Labels.preferred(labels, Node::getLiteralLanguage)
                .ifPresent(name -> out.add(subject, RDFS.label.asNode(), name)));
  }

  /**
   * A point in well-known text, longitude first, as GeoSPARQL's default reference system has it.
   */
  private static void writePoint(Node place, Node lat, List<Triple> lexicon, Triples out) {
    lexicon.stream()
        .filter(t -> t.getSubject().equals(place) && t.getPredicate().equals(Standard.LONG))
        .filter(t -> t.getObject().isLiteral())
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
