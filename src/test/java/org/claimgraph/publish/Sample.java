package org.claimgraph.publish;

import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** A small graph of two invented articles, with the ontology, as a build would give it. */
final class Sample {
  private Sample() {}

  static DatasetGraph data() {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFDataMgr.read(read, Path.of("src/test/resources/publish/sample.trig").toUri().toString());
    DatasetGraph ontology = DatasetGraphFactory.create();
    for (String part : new String[] {"actor", "claim", "location", "question", "source"}) {
      RDFDataMgr.read(ontology, Path.of("ontology/" + part + ".ttl").toUri().toString());
    }
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Txn.exec(
        data,
        TxnType.WRITE,
        () -> {
          read.find().forEachRemaining(quad -> addTwice(data, quad));
          var graph = NodeFactory.createURI("https://w3id.org/claimgraph/ns");
          ontology
              .getDefaultGraph()
              .find()
              .forEachRemaining(triple -> addTwice(data, Quad.create(graph, triple)));
        });
    return data;
  }

  private static void addTwice(DatasetGraph data, Quad quad) {
    data.add(quad);
    data.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
  }

  /** Serves the sample until it is killed: for looking at the pages. */
  public static void main(String[] args) {
    int port = args.length == 0 ? ServerOptions.DEFAULT_PORT : Integer.parseInt(args[0]);
    ClaimgraphServer.start(data(), ServerOptions.defaults().withPort(port)).join();
  }
}
