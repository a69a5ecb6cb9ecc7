package org.claimgraph.publish;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimgraph.graph.UnionView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** The same answers from a graph on disk. */
class StoredLinkedDataTest extends LinkedDataTest {
  @TempDir private static Path folder;

  private @Nullable DatasetGraph stored;

  @Override
  DatasetGraph data() {
    DatasetGraph disk = DatabaseMgr.connectDatasetGraph(folder.toString());
    stored = disk;
    Txn.executeWrite(
        disk,
        () ->
            Sample.data()
                .findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(disk::add));
    return new UnionView(disk);
  }

  @AfterAll
  void expel() {
    if (stored != null) {
      TDBInternal.expel(stored);
    }
  }
}
