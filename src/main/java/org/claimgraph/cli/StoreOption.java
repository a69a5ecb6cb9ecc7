package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreCare;
import org.claimgraph.store.Watch;
import org.claimgraph.workspace.WorkspaceFiles;
import picocli.CommandLine.Option;

/** How full the disk of a store may become. */
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

  /** Makes a store that reads articles with these names. */
  Store create(Path folder, WorkspaceFiles names, String base, Watch watch) throws IOException {
    return Store.create(folder, names, base, watch, freeSpace * MEGABYTE);
  }

  /** Makes a store from a backup, in a new or empty folder. */
  void restore(Path archive, Path folder, Watch watch) throws IOException {
    StoreCare.restore(archive, folder, watch, freeSpace * MEGABYTE);
  }
}
