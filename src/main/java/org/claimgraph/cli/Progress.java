package org.claimgraph.cli;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.claimgraph.store.Watch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Tells a person how long work goes on: sentences, and on a terminal a bar. */
final class Progress implements Watch, AutoCloseable {
  private final String task;
  private final PrintStream err;
  private @Nullable ProgressBar bar;

  Progress(String task, PrintStream err) {
    this.task = task;
    this.err = err;
  }

  @Override
  public void say(String sentence) {
    err.println(sentence);
  }

  @Override
  public void at(long done, long of) {
    if (!Ansi.AUTO.enabled()) {
      return;
    }
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(of)
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed()
              .clearDisplayOnFinish()
              .build();
    }
    bar.maxHint(of);
    bar.stepTo(done);
  }

  @Override
  public void close() {
    Optional.ofNullable(bar).ifPresent(ProgressBar::close);
  }
}
