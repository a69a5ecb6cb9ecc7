package org.claimgraph.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.MemoryDataset;

/**
 * A small graph of two invented articles, with the ontology, as a build would give it, in memory as
 * {@code serve} has it.
 */
final class Sample {
  private Sample() {}

  static DatasetGraph data() {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFDataMgr.read(read, Path.of("src/test/resources/publish/sample.trig").toUri().toString());
    DatasetGraph ontology = DatasetGraphFactory.create();
    for (String part : new String[] {"actor", "claim", "location", "question", "source"}) {
      RDFDataMgr.read(ontology, Path.of("ontology/" + part + ".ttl").toUri().toString());
    }
    List<Quad> quads = new ArrayList<>();
    read.find()
        .forEachRemaining(
            quad -> {
              if (!quad.isDefaultGraph()) {
                quads.add(quad);
              }
            });
    Node graph = NodeFactory.createURI("https://w3id.org/claimgraph/ns");
    ontology
        .getDefaultGraph()
        .find()
        .forEachRemaining(triple -> quads.add(Quad.create(graph, triple)));
    return MemoryDataset.of(quads);
  }

  /** Serves the sample until it is killed: for looking at the pages. */
  public static void main(String[] args) {
    int port = args.length == 0 ? ServerOptions.DEFAULT_PORT : Integer.parseInt(args[0]);
    ClaimgraphServer.start(data(), ServerOptions.defaults().withPort(port)).join();
  }
}
