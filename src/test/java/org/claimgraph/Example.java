package org.claimgraph;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Workspace;
import org.claimgraph.workspace.WorkspaceReader;

/** The two workspaces that tests read: the seeds, and a small awkward one. */
public enum Example {
  /** The five articles, as they lie in the repository. */
  SEEDS(Path.of("seeds")),

  /** One invented article with Hangul, emoji and combining marks; its reading uses every field. */
  SOUND(Path.of("src", "test", "resources", "sound"));

  private final Path folder;

  Example(Path folder) {
    this.folder = folder;
  }

  /** Where it lies. */
  public Path folder() {
    return folder;
  }

  /** Reads it. */
  public Workspace read() {
    return read(folder);
  }

  /** The graph of it. */
  public DatasetGraph graph() {
    return graph(read());
  }

  /** Reads any folder that is a workspace. */
  public static Workspace read(Path folder) {
    try {
      return WorkspaceReader.read(folder);
    } catch (NoWorkspace e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The graph of a workspace under the usual base. */
  public static DatasetGraph graph(Workspace workspace) {
    return MemoryDataset.of(Build.quads(workspace, Iris.DEFAULT_BASE));
  }
}
