package org.chancery.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells how many articles are done: on a terminal by a line that changes, elsewhere by a line now
 * and then for whoever reads the log.
 */
interface Progress extends AutoCloseable {
  /** Tells that so many articles are done. */
  void done(long articles);

  @Override
  default void close() {}

  /**
   * Returns what suits the console.
   *
   * @param quiet whether nothing is to be told
   */
  static Progress on(Console console, boolean quiet, InstantSource clock) {
    if (quiet) {
      return articles -> {};
    }
    return console.terminal() ? new Bar(console.err()) : new Log(console.err(), clock);
  }

  /** A line that changes. */
  final class Bar implements Progress {
    private static final int UPDATE_MILLIS = 500;

    private final ProgressBar bar;

    private Bar(PrintStream err) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("articles")
              .setInitialMax(-1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(UPDATE_MILLIS)
              .setConsumer(new ConsoleProgressBarConsumer(err))
              .showSpeed()
              .build();
    }

    @Override
    public void done(long articles) {
      bar.stepTo(articles);
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line a minute; nothing for runs that are shorter. */
  final class Log implements Progress {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final PrintStream err;
    private final InstantSource clock;
    private Instant next;

    private Log(PrintStream err, InstantSource clock) {
      this.err = err;
      this.clock = clock;
      this.next = clock.instant().plus(PAUSE);
    }

    @Override
    public void done(long articles) {
      Instant now = clock.instant();
      if (!now.isBefore(next)) {
        err.printf(Locale.ROOT, "%,d articles done%n", articles);
        next = now.plus(PAUSE);
      }
    }
  }
}
