package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.claimgraph.graph.Iris;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreCare;
import org.claimgraph.store.Watch;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.WorkspaceFiles;
import org.claimgraph.workspace.WorkspaceReader;
import picocli.CommandLine.Option;

/** Which store a command works on, and how full its disk may become. */
final class StoreOption {
  private static final long MEGABYTE = 1L << 20;

  @Option(
      names = "--free-space",
      paramLabel = "MB",
      description =
          "Write nothing unless so many megabytes are free on the disk (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "512")
  private long freeSpace = 512;

  /** Opens a store that is there. */
  Store open(Path folder, Watch watch) throws IOException {
    return Store.open(folder, watch, freeSpace * MEGABYTE);
  }

  /** Makes a store from a backup, in a new or empty folder. */
  void restore(Path archive, Path folder, Watch watch) throws IOException {
    StoreCare.restore(archive, folder, watch, freeSpace * MEGABYTE);
  }

  /**
   * Opens a store, or makes one.
   *
   * @param workspace whose names a new store reads articles with; without it, those of the seeds
   */
  Store openOrCreate(Path folder, Optional<Path> workspace, String base, PrintStream err)
      throws IOException, NoWorkspace, Failure {
    Progress watch = new Progress("Opening", err);
    try (watch) {
      if (!Store.isAt(folder)) {
        return Store.create(folder, files(workspace), base, watch, freeSpace * MEGABYTE);
      }
      Store store = open(folder, watch);
      if (!base.equals(Iris.DEFAULT_BASE) && !base.equals(store.base())) {
        store.close();
        throw Failure.usage(
            "--base %s does not fit the store, whose IRIs begin with %s; leave it out, or make another store."
                .formatted(base, store.base()));
      }
      return store;
    }
  }

  /** The files of a workspace, or those of the seeds. */
  static WorkspaceFiles files(Optional<Path> workspace) throws NoWorkspace {
    return workspace.isEmpty() ? Seeds.files() : WorkspaceReader.files(workspace.get());
  }
}
