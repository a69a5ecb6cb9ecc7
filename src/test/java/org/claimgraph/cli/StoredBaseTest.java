package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.graph.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store knows what its IRIs begin with. */
class StoredBaseTest {
  @TempDir private Path folder;

  private void fill() throws IOException {
    Node node = NodeFactory.createURI("http://x.example/id/graph/lexicon");
    try (Store store = Store.open(folder)) {
      store.replace(MemoryDataset.of(List.of(Quad.create(node, node, node, node))));
      assertEquals("http://x.example/", Iris.base(store.data()));
    }
  }

  @Test
  void anotherBaseIsRefused() throws IOException {
    fill();
    String said =
        Run.of("serve", "--port", 0, "--store", folder, "--base", "http://y.example/")
            .refused(2)
            .err();
    assertTrue(said.contains("http://x.example/"), said);
  }
}
