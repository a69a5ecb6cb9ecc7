package org.claimgraph.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.check.Check;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.Finding;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.Workspace;
import org.claimgraph.workspace.WorkspaceReader;

/** Reads and builds workspaces for the commands. */
final class Graphs {
  private Graphs() {}

  /** The folder that was named, or the seeds that the program carries. */
  static Workspace read(Optional<Path> folder) throws NoWorkspace {
    return folder.isPresent()
        ? WorkspaceReader.read(folder.get())
        : WorkspaceReader.read(Seeds.files());
  }

  /**
   * The graph of a workspace.
   *
   * @param base what the data's IRIs begin with
   * @param err takes the findings, if there are any
   * @throws Failure if something is wrong with the workspace: nothing faulty is published
   */
  static DatasetGraph build(Optional<Path> folder, String base, PrintStream err)
      throws NoWorkspace, Failure {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+/")) {
      throw Failure.usage("--base %s is no http address that ends in a slash.".formatted(base));
    }
    Workspace workspace = read(folder);
    DatasetGraph built = build(workspace, base);
    List<Finding> findings = Check.forBuild(workspace, built);
    if (!findings.isEmpty()) {
      findings.forEach(err::println);
      throw Failure.because(
          "%d finding%s; nothing was built. See docs/checks.md."
              .formatted(findings.size(), findings.size() == 1 ? "" : "s"));
    }
    return built;
  }

  static DatasetGraph build(Workspace workspace, String base) {
    return MemoryDataset.of(Build.quads(workspace, base));
  }
}
