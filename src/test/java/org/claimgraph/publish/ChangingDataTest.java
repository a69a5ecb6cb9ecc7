package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.graph.Cg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data that change while they are served: what is kept is kept for one version of them. */
class ChangingDataTest {
  private static final Node GRAPH = NodeFactory.createURI("urn:graph");

  private final DatasetGraph stored = DatasetGraphFactory.createTxnMem();
  private final DatasetGraph union = new UnionView(stored);
  private final AtomicLong version = new AtomicLong();

  private void add(String name) {
    Node term = NodeFactory.createURI(Cg.NS + name);
    Txn.executeWrite(
        stored,
        () -> {
          stored.add(Quad.create(GRAPH, term, RDF.Nodes.type, Cg.ACTOR));
          stored.add(
              Quad.create(
                  GRAPH,
                  term,
                  RDF.Nodes.type,
                  NodeFactory.createURI("http://www.w3.org/2002/07/owl#Class")));
          stored.add(
              Quad.create(GRAPH, term, RDFS.Nodes.label, NodeFactory.createLiteralString(name)));
        });
  }

  private void change(String name) {
    add(name);
    version.incrementAndGet();
  }

  private Web web() {
    return Web.around(ClaimgraphServer.start(union, version::get, Web.options().withPort(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/ns.html", "/health", "/.well-known/void"})
  void whatIsKeptFollowsTheVersion(String path) {
    change("First");
    try (Web web = web()) {
      String before = web.get(path).body();
      assertEquals(before, web.get(path).body());
      change("Second");
      String after = web.get(path).body();
      assertFalse(before.equals(after), after);
      assertEquals(after, web.get(path).body());
    }
  }

  /** So this is really kept: a change that is not reported is not seen there. */
  @Test
  void withinOneVersionItIsMadeOnce() {
    change("First");
    try (Web web = web()) {
      String before = web.get("/health").body();
      add("Unreported");
      assertEquals(before, web.get("/health").body());
      version.incrementAndGet();
      assertTrue(web.get("/health").body().contains("\"actors\" : 2"));
    }
  }

  /**
   * A version that changes as the transaction begins belongs to no state; nothing is kept by it.
   */
  @Test
  void aVersionThatChangesMeanwhileKeepsNothing() {
    change("First");
    AtomicLong restless = new AtomicLong();
    try (Web web =
        Web.around(
            ClaimgraphServer.start(union, restless::incrementAndGet, Web.options().withPort(0)))) {
      assertTrue(web.get("/health").body().contains("\"actors\" : 1"));
      add("Second");
      assertTrue(web.get("/health").body().contains("\"actors\" : 2"));
    }
  }

  @Test
  void theVersionIsAmongTheFigures() {
    version.set(41);
    try (Web web = web()) {
      assertTrue(web.get("/metrics").body().contains("claimgraph_data_version 41.0"));
    }
  }
}
