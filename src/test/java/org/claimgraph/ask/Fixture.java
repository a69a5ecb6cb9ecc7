package org.claimgraph.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Two small articles and the ontology, as a dataset whose default graph is the union. */
final class Fixture {
  private static final List<String> ONTOLOGY =
      List.of("actor", "claim", "location", "question", "source");

  private Fixture() {}

  static DatasetGraph dataset() {
    return union(quads());
  }

  /** The same data put in from the end, for finding answers that depend on the order of storage. */
  static DatasetGraph backwards() {
    List<Quad> quads = new ArrayList<>(quads());
    Collections.reverse(quads);
    return union(quads);
  }

  private static List<Quad> quads() {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source("ask/two-articles.trig").parse(read);
    for (String file : ONTOLOGY) {
      RDFParser.source("claimgraph/ontology/" + file + ".ttl").parse(read);
    }
    return read.stream().toList();
  }

  private static DatasetGraph union(List<Quad> quads) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(
        () ->
            quads.forEach(
                quad -> {
                  data.add(quad);
                  data.getDefaultGraph().add(quad.asTriple());
                }));
    return data;
  }
}
