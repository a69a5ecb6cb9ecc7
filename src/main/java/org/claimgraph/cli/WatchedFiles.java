package org.claimgraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.claimgraph.workspace.WorkspaceFiles;
import picocli.CommandLine.Help.Ansi;

/**
 * The files of a workspace, with a progress bar that moves as they are read; on a terminal, and
 * only where there are so many that a person would wonder.
 */
record WatchedFiles(WorkspaceFiles files, Optional<ProgressBar> bar)
    implements WorkspaceFiles, AutoCloseable {
  private static final int MANY = 100;

  static WatchedFiles of(WorkspaceFiles files) {
    return new WatchedFiles(files, Ansi.AUTO.enabled() ? bar(files) : Optional.empty());
  }

  private static Optional<ProgressBar> bar(WorkspaceFiles files) {
    try {
      int count = files.list("articles", ".txt").size() + files.list("readings", ".ttl").size();
      return count < MANY
          ? Optional.empty()
          : Optional.of(
              new ProgressBarBuilder()
                  .setTaskName("Reading")
                  .setInitialMax(count)
                  .setStyle(ProgressBarStyle.ASCII)
                  .clearDisplayOnFinish()
                  .build());
    } catch (IOException e) {
      return Optional.empty(); // whoever reads the files will say so
    }
  }

  @Override
  public boolean has(String path) {
    return files.has(path);
  }

  @Override
  public byte[] read(String path) throws IOException {
    bar.ifPresent(ProgressBar::step);
    return files.read(path);
  }

  @Override
  public List<String> list(String folder, String ending) throws IOException {
    return files.list(folder, ending);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
