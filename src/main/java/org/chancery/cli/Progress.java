package org.chancery.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A line that shows how many articles are done, if a person watches. */
final class Progress implements AutoCloseable {
  private static final int UPDATE_MILLIS = 500;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Returns a progress line on the console, or one that is not seen. */
  static Progress on(Console console, boolean quiet) {
    if (quiet || !console.terminal()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("articles")
            .setInitialMax(-1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(console.err()))
            .showSpeed()
            .build());
  }

  /** Tells that so many articles are done. */
  void done(long articles) {
    if (bar != null) {
      bar.stepTo(articles);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
