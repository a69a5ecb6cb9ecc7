package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.claimgraph.store.Store;
import org.claimgraph.store.Watch;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The store that a command works on, which must be there. */
final class GivenStore {
  @Option(names = "--store", paramLabel = "DIR", required = true, description = "The store.")
  private Path folder = Path.of("");

  @Mixin private StoreOption stores = new StoreOption();

  Store open(Watch watch) throws IOException {
    return stores.open(folder, watch);
  }
}
