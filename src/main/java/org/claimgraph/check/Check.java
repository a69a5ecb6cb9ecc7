package org.claimgraph.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.workspace.Finding;
import org.claimgraph.workspace.Workspace;

/** All that is wrong with a workspace. */
public final class Check {
  private Check() {}

  /**
   * Every finding, in the order of the files. Shapes are only looked at when reading found nothing:
   * a claim that was left out would otherwise be reported a second time, as a hole in the graph.
   *
   * @param built the graph built from the workspace
   */
  public static List<Finding> all(Workspace workspace, DatasetGraph built) {
    List<Finding> findings = new ArrayList<>(forBuild(workspace, built));
    findings.addAll(LexiconCheck.findings(workspace));
    findings.sort(null);
    return findings;
  }

  /** The findings that forbid publishing: all but those of the lexicon as a whole. */
  public static List<Finding> forBuild(Workspace workspace, DatasetGraph built) {
    return workspace.findings().isEmpty()
        ? ShapeCheck.findings(workspace, built)
        : workspace.findings();
  }
}
