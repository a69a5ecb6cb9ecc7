package org.claimgraph.workspace;

import java.io.IOException;
import java.util.List;

/** The files of a workspace by relative path with slashes, in a folder or in the program's jar. */
public interface WorkspaceFiles {

  /** Whether there is anything of that name, even if it cannot be read. */
  boolean has(String path);

  /** The content of a file. */
  byte[] read(String path) throws IOException;

  /**
   * Paths of the files that lie directly in {@code folder} and have this ending, sorted; none if
   * there is no such folder.
   */
  List<String> list(String folder, String ending) throws IOException;
}
