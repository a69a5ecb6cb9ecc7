package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.claimgraph.store.Watch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Tells a person how long work goes on: sentences, and on a terminal a bar with rate and remaining
 * time.
 */
final class Progress implements Watch, AutoCloseable {
  private static final long KILOBYTE = 1L << 10;
  private static final long MEGABYTE = 1L << 20;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final String task;
  private final boolean inBytes;
  private final PrintStream err;
  private @Nullable ProgressBar bar;
  private @Nullable Boolean shown;

  private Progress(String task, boolean inBytes, PrintStream err) {
    this.task = task;
    this.inBytes = inBytes;
    this.err = err;
  }

  /** Work that is counted in pieces: articles, files. */
  Progress(String task, PrintStream err) {
    this(task, false, err);
  }

  /** Work that is counted in bytes. */
  static Progress ofBytes(String task, PrintStream err) {
    return new Progress(task, true, err);
  }

  /** Whether there is somebody to look at a bar: whether standard error is a terminal. */
  boolean isShown() {
    if (shown == null) {
      shown = isTerminal();
    }
    return shown;
  }

  private static boolean isTerminal() {
    try { // Java itself only knows whether input and output are one
      return new ProcessBuilder("test", "-t", "2")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return Ansi.AUTO.enabled();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void say(String sentence) {
    makeRoom();
    err.println(sentence);
  }

  /**
   * @param of how much there is; negative when nobody knows
   */
  @Override
  public void at(long done, long of) {
    if (!isShown()) {
      return;
    }
    if (bar == null) {
      bar = bar(of);
    }
    bar.maxHint(of);
    bar.stepTo(done);
  }

  private ProgressBar bar(long of) {
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(of)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(err))
            .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .clearDisplayOnFinish();
    if (inBytes) {
      boolean large = of >= 10 * MEGABYTE;
      builder.setUnit(large ? " MiB" : " KiB", large ? MEGABYTE : KILOBYTE);
    }
    return builder.build();
  }

  /** Something else is about to be written to the terminal; the bar comes back below it. */
  void makeRoom() {
    if (bar != null) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  @Override
  public void close() {
    Optional.ofNullable(bar).ifPresent(ProgressBar::close);
  }
}
