package org.claimgraph.store;

import static org.claimgraph.store.Stores.put;
import static org.claimgraph.store.Stores.quads;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.article.Article;
import org.claimgraph.graph.Iris;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.Workspace;
import org.claimgraph.workspace.WorkspaceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir private Path folder;

  /** The store and the builder are two ways to one graph. */
  @Test
  void theSeedsInAStoreAreTheGraphThatTheBuilderMakes() throws NoWorkspace {
    Workspace seeds = WorkspaceReader.read(Seeds.files());
    TreeSet<String> built = new TreeSet<>();
    Build.quads(seeds, Iris.DEFAULT_BASE).stream().map(Stores::line).forEach(built::add);
    Build.quality().all().stream()
        .map(triple -> Stores.line(Quad.create(Iris.QUALITY, triple)))
        .forEach(built::add);
    try (Store store = Stores.create(folder.resolve("store"))) {
      List<Article> backwards = new ArrayList<>(seeds.articles());
      Collections.reverse(backwards);
      for (Article article : backwards) {
        assertInstanceOf(
            Done.Stored.class, put(store, Stores.text(article.name(), article.text())));
      }
      Stores.assertSame(built, quads(store));
      assertEquals(List.of(), store.verify());
    }
  }

  @Test
  void whatWasStoredIsThereWhenItIsOpenedAgain() {
    Path at = folder.resolve("store");
    SortedSet<String> before;
    try (Store store = Stores.create(at)) {
      put(store, Stores.text("a", "According to the Harbour Union, the pier is closed."));
      before = quads(store);
    }
    try (Store store = Stores.open(at)) {
      Stores.assertSame(before, quads(store));
      assertEquals(List.of(), store.verify());
    }
  }
}
