package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.claimgraph.graph.Iris;
import org.claimgraph.store.Store;
import org.claimgraph.store.Watch;
import org.claimgraph.workspace.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store knows what its IRIs begin with. */
class StoredBaseTest {
  private static final String BASE = "http://x.example/";

  @TempDir private Path folder;

  @Test
  void anotherBaseIsRefused() throws IOException {
    try (Store store = Store.create(folder, Seeds.files(), BASE, Watch.NONE)) {
      assertEquals(BASE, Iris.base(store.data()));
    }
    String said =
        Run.of("serve", "--port", 0, "--store", folder, "--base", "http://y.example/")
            .refused(2)
            .err();
    assertTrue(said.contains(BASE), said);
  }
}
