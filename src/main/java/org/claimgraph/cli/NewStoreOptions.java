package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimgraph.graph.Iris;
import org.claimgraph.store.Change;
import org.claimgraph.store.Done;
import org.claimgraph.store.Store;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.WorkspaceFiles;
import org.claimgraph.workspace.WorkspaceReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A store that is made if there is none, and whose names may be changed. */
final class NewStoreOptions {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What the data's IRIs begin with (default: ${DEFAULT-VALUE}); a store keeps its own.",
      defaultValue = Iris.DEFAULT_BASE)
  private String base = Iris.DEFAULT_BASE;

  @Mixin private StoreOption stores = new StoreOption();

  /** What data IRIs begin with. */
  String base() {
    return base;
  }

  /** Whether another base than the usual one was asked for. */
  boolean hasBase() {
    return !base.equals(Iris.DEFAULT_BASE);
  }

  /**
   * Opens a store, or makes one.
   *
   * @param workspace whose names a new store reads articles with; without it, those of the seeds
   */
  Store openOrCreate(Path folder, Optional<Path> workspace, PrintStream err)
      throws IOException, NoWorkspace, Failure {
    try (Progress watch = new Progress("Opening", err)) {
      if (!Store.isAt(folder)) {
        return stores.create(folder, files(workspace), base, watch);
      }
      Store store = stores.open(folder, watch);
      if (hasBase() && !base.equals(store.base())) {
        store.close();
        throw Failure.usage(
            "--base %s does not fit the store, whose IRIs begin with %s; leave it out, or make another store."
                .formatted(base, store.base()));
      }
      return store;
    }
  }

  /** Articles are read with the workspace's names from now on; those that are stored, too. */
  static void rename(Store store, Path workspace, PrintStream err) throws NoWorkspace, Failure {
    Change rename = new Change.Rename(files(Optional.of(workspace)));
    Done done = store.write(List.of(rename)).get(0);
    if (done instanceof Done.Refused refused) {
      throw Failure.because(refused.says());
    }
    if (done instanceof Done.Renamed renamed && renamed.reread() > 0) {
      err.printf("%s stored articles were read again.%n", renamed.reread());
    }
  }

  private static WorkspaceFiles files(Optional<Path> workspace) throws NoWorkspace {
    return workspace.isEmpty() ? Seeds.files() : WorkspaceReader.files(workspace.get());
  }
}
