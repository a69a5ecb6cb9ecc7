package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.check.Check;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.store.Store;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.Finding;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.Workspace;
import org.claimgraph.workspace.WorkspaceReader;

/** Reads and builds workspaces, and opens stores, for the commands. */
final class Graphs {
  private Graphs() {}

  /** The folder that was named, or the seeds that the program carries. */
  static Workspace read(Optional<Path> folder) throws NoWorkspace {
    if (folder.isEmpty()) {
      return WorkspaceReader.read(Seeds.files());
    }
    try (WatchedFiles files = WatchedFiles.of(WorkspaceReader.files(folder.get()))) {
      return WorkspaceReader.read(files);
    }
  }

  /** The names and questions of the folder that was named, or of the seeds; no article is read. */
  static Workspace readNames(Optional<Path> folder) throws NoWorkspace {
    return folder.isEmpty()
        ? Seeds.names()
        : WorkspaceReader.readNames(WorkspaceReader.files(folder.get()));
  }

  /**
   * A graph to be asked.
   *
   * @param data the graph
   * @param store the store that holds it, if one does
   */
  record Opened(DatasetGraph data, Optional<Store> store) implements AutoCloseable {
    @Override
    public void close() {
      store.ifPresent(Store::close);
    }
  }

  /** The graph of a store, or of a workspace if no store is named. */
  static Opened open(Optional<Path> store, Optional<Path> workspace, String base, PrintStream err)
      throws IOException, NoWorkspace, Failure {
    if (store.isEmpty()) {
      return new Opened(build(workspace, base, err), Optional.empty());
    }
    if (workspace.isPresent()) {
      throw Failure.usage("A workspace and --store exclude each other; expected one of them.");
    }
    try (Progress watch = new Progress("Opening", err)) {
      Store opened = Store.open(store.get(), watch);
      return new Opened(opened.data(), Optional.of(opened));
    }
  }

  /** The graph of the folder that was named, or of the seeds. */
  static DatasetGraph build(Optional<Path> folder, String base, PrintStream err)
      throws NoWorkspace, Failure {
    return build(read(folder), folder.isPresent(), base, err);
  }

  /**
   * The graph of a workspace, in memory. The shapes of the seeds that the program carries are
   * checked when it is built, by the tests and by the launcher, and cannot change afterwards; their
   * quotes are looked up all the same, because that is how they are read.
   *
   * @param named whether it is the user's, and not the seeds
   * @param base what the data's IRIs begin with
   * @param err takes the findings, if there are any
   * @throws Failure if something is wrong with the workspace: nothing faulty is published
   */
  static DatasetGraph build(Workspace workspace, boolean named, String base, PrintStream err)
      throws Failure {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+/")) {
      throw Failure.usage("--base %s is no http address that ends in a slash.".formatted(base));
    }
    DatasetGraph graph = MemoryDataset.of(Build.quads(workspace, base));
    List<Finding> findings = named ? Check.forBuild(workspace, graph) : workspace.findings();
    if (!findings.isEmpty()) {
      findings.forEach(err::println);
      throw Failure.because(
          "%s finding%s; nothing was built. See docs/checks.md."
              .formatted(findings.size(), findings.size() == 1 ? "" : "s"));
    }
    return graph;
  }
}
