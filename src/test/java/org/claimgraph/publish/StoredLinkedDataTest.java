package org.claimgraph.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** The same answers from a graph on disk. */
class StoredLinkedDataTest extends LinkedDataTest {
  @TempDir private static Path folder;

  private @Nullable Store store;

  @Override
  DatasetGraph data() throws IOException {
    Store opened = Store.open(folder);
    store = opened;
    opened.replace(Sample.data());
    return opened.data();
  }

  @AfterAll
  void closeStore() {
    if (store != null) {
      store.close();
    }
  }
}
