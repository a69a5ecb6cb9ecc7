package org.claimgraph.publish;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The least that serves some quads: what {@link StartUpBenchmark} compares our server with. */
final class BareFuseki {
  private BareFuseki() {}

  /** Loads the N-Quads file that is named first and serves it on any free port. */
  public static void main(String[] args) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(() -> RDFDataMgr.read(data, args[0]));
    FusekiServer server =
        FusekiServer.create().port(0).loopback(true).add("/sparql", data, false).build().start();
    System.out.println("Serving on http://localhost:" + server.getPort() + "/");
  }
}
